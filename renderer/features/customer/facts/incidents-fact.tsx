import { Box } from '@mui/material';
import type { Incident } from '../../../../shared/domain/background.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { sayDay } from '../../../../shared/i18n/day-words.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { isBlank } from '../../../ui/form-values.ts';
import { Icon } from '../../../ui/icon.tsx';
import { FieldRow } from '../../../ui/record-dialog.tsx';
import { v } from '../../../ui/v.ts';
import { LONGEST, listChange } from '../fact-fields.ts';
import type { FactsPartProps } from '../facts-part.ts';
import { type ItemForm, ItemsFact } from './items-fact.tsx';

interface Draft {
  readonly what: string;
  readonly on: Day | undefined;
  readonly settledOn: Day | undefined;
}

const draftOf = (item: Incident | undefined): Draft => ({
  what: item?.what ?? '',
  on: item?.on,
  settledOn: item?.settledOn,
});

function useIncidentForm(item: Incident | undefined, key: string): ItemForm<Incident> {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(key, () => draftOf(item));
  const { what, on, settledOn } = draft;
  return {
    kept,
    read: () =>
      on === undefined || isBlank(what)
        ? undefined
        : { on, what: what.trim(), ...(settledOn === undefined ? {} : { settledOn }) },
    fields: (tried) => (
      <>
        <Field
          label={t('facts:incidents.what')}
          placeholder={t('facts:incidents.whatHint')}
          value={what}
          onChange={(next) => put({ what: next })}
          lines={2}
          error={tried && isBlank(what) ? t('facts:incidents.missing') : undefined}
          maxLength={LONGEST.words}
          autoFocus
        />
        <FieldRow>
          <DayField
            label={t('facts:incidents.on')}
            value={on}
            onChange={(next) => put({ on: next })}
            error={tried && on === undefined ? t('facts:trips.dayMissing') : undefined}
            withYear
          />
          <DayField
            label={t('facts:incidents.settledOn')}
            value={settledOn}
            onChange={(next) => put({ settledOn: next })}
            withYear
          />
        </FieldRow>
      </>
    ),
  };
}

function Line({ incident, today }: { readonly incident: Incident; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { on, what, settledOn } = incident;
  const open = settledOn === undefined;
  return (
    <>
      <Box
        component="span"
        sx={{
          display: 'flex',
          gap: '4px',
          alignItems: 'center',
          fontSize: '0.75rem',
          color: v(open ? 'seal' : 'ink3'),
        }}
      >
        {open && <Icon name="warning" size={12} />}
        {sayDay(language, on, today)} ·{' '}
        {open ? t('facts:incidents.open') : t('facts:incidents.settled', { day: sayDay(language, settledOn, today) })}
      </Box>
      {what}
    </>
  );
}

/** What went wrong with their money; an open one is an exception, and red. */
export function IncidentsFact({ customer, save, today }: FactsPartProps & { readonly today: Day }) {
  const t = useT();
  return (
    <ItemsFact
      label={t('facts:field.incidents')}
      kind="incidents"
      customerId={customer.id}
      items={customer.incidents ?? []}
      line={(incident) => <Line incident={incident} today={today} />}
      useForm={useIncidentForm}
      onSave={(items) => {
        const { patch, clear } = listChange(
          'incidents',
          items.toSorted((a, b) => (a.on < b.on ? 1 : -1)),
        );
        return save(patch, clear);
      }}
    />
  );
}
