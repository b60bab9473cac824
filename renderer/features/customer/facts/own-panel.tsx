import { Box, IconButton, Link, Tooltip } from '@mui/material';
import { useState } from 'react';
import type { CustomField } from '../../../../shared/domain/custom-field.ts';
import { customNumber, fitsField, isFieldOf } from '../../../../shared/domain/custom-value.ts';
import { isDay, type Day } from '../../../../shared/domain/day.ts';
import { customKey } from '../../../../shared/domain/sensitive.ts';
import type { Failure } from '../../../../shared/result.ts';
import { useAsk } from '../../../api/use-ask.ts';
import { factDraft, markOf } from '../../../api/kept-draft.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { v } from '../../../ui/v.ts';
import { ChoiceFact } from '../choice-fact.tsx';
import { CustomFieldDialog } from '../custom-field-dialog.tsx';
import { DayFact } from '../day-fact.tsx';
import { EditableFact } from '../editable-fact.tsx';
import { customOf, LONGEST } from '../fact-fields.ts';
import type { FactsPartProps } from '../facts-part.ts';
import { FactGroup } from './fact-group.tsx';
import type { Fact } from './fact-lines.tsx';
import { marksOf } from './marks.ts';

interface ValueProps {
  readonly field: CustomField;
  readonly value: string;
  /** Names the draft. */
  readonly draft: string;
  readonly today: Day;
  readonly onSave: (value: string) => Promise<Failure | undefined>;
}

/** A value that is not what its field asks for stays, and says so. */
function Misfit({ field, value }: Pick<ValueProps, 'field' | 'value'>) {
  const t = useT();
  if (value === '' || fitsField(field, value) || field.kind === 'text') return null;
  return (
    <Box
      component="span"
      sx={{ display: 'flex', gap: '3px', alignItems: 'center', color: v('warn'), fontSize: '0.75rem' }}
    >
      <Icon name="warning" size={11} />
      {t(`facts:own.misfit.${field.kind}`)}
    </Box>
  );
}

function Choice({ field, value, onSave }: ValueProps) {
  const t = useT();
  const choices =
    field.kind === 'yes-no'
      ? (['yes', 'no'] as const).map((one) => ({ value: one, label: t(`ui:${one}`) }))
      : (field.choices ?? []).map((one) => ({ value: one, label: one }));
  return (
    <ChoiceFact
      label={field.name}
      value={value === '' ? undefined : value}
      choices={choices}
      onSave={(to) => onSave(to ?? '')}
    />
  );
}

function Value(props: ValueProps) {
  const { field, value, draft, today, onSave } = props;
  const t = useT();
  const label = field.name;
  const wrong = (words: string) =>
    field.kind === 'number' && words.trim() !== '' && customNumber(words) === undefined
      ? t('facts:own.numberWrong')
      : undefined;
  if (field.kind === 'choice' || field.kind === 'yes-no') return <Choice {...props} />;
  if (field.kind === 'date' && (value === '' || isDay(value)))
    return (
      <DayFact
        {...{ label, draft, today }}
        value={value === '' ? undefined : value}
        onSave={(on) => onSave(on ?? '')}
      />
    );
  const tidy = (words: string) => (field.kind === 'number' ? String(customNumber(words) ?? words) : words);
  return (
    <EditableFact
      {...{ label, value, draft, wrong }}
      long={field.kind === 'text'}
      maxLength={LONGEST.words}
      onSave={(words) => onSave(tidy(words))}
    />
  );
}

/** The rep's own fields, each with the input it asks for; behind them what imports brought under headings of their own. */
function useOwnFacts({ customer, save, today }: FactsPartProps & { readonly today: Day }): Fact[] {
  const asked = useAsk('customField.list', {});
  const fields = asked.state === 'answered' ? asked.value.fields : [];
  const mine = fields.filter((field) => isFieldOf(field, customer.kind) || customer.custom[field.name] !== undefined);
  const known = new Set(mine.map(({ name }) => name));
  const draftOf = (name: string) => factDraft(`own-${markOf(name)}`, customer.id);
  const onSave = (name: string) => (words: string) => save(customOf(customer.custom, name, words));
  const own = mine.map((field): Fact => {
    const value = customer.custom[field.name] ?? '';
    return {
      key: customKey(field.name),
      name: field.name,
      filled: value !== '',
      draft: draftOf(field.name),
      value: (
        <>
          <Value {...{ field, value, today }} draft={draftOf(field.name)} onSave={onSave(field.name)} />
          <Misfit {...{ field, value }} />
        </>
      ),
    };
  });
  const loose = Object.entries(customer.custom).filter(([name]) => !known.has(name));
  return [
    ...own,
    ...loose.map(
      ([name, value]): Fact => ({
        key: customKey(name),
        name,
        filled: true,
        value: (
          <EditableFact
            label={name}
            value={value}
            draft={draftOf(name)}
            long
            maxLength={LONGEST.words}
            onSave={onSave(name)}
          />
        ),
      }),
    ),
  ];
}

/** What the book has no name for. */
export function OwnPanel(props: FactsPartProps & { readonly today: Day; readonly settingsHref: string }) {
  const { customer, save, settingsHref } = props;
  const t = useT();
  const [adding, setAdding] = useState(false);
  const facts = useOwnFacts(props);
  const add = (
    <Tooltip title={t('dossier:custom.add')}>
      <IconButton aria-label={t('dossier:custom.add')} onClick={() => setAdding(true)}>
        <Icon name="add" size={14} />
      </IconButton>
    </Tooltip>
  );
  return (
    <>
      <FactGroup title={t('dossier:group.custom')} facts={facts} marks={marksOf(customer, save)} right={add} />
      <Box sx={{ mt: '4px' }}>
        <Link href={settingsHref} sx={{ fontSize: '0.75rem' }}>
          {t('facts:own.toSettings')}
        </Link>
      </Box>
      {adding && <CustomFieldDialog customer={customer} save={save} onClose={() => setAdding(false)} />}
    </>
  );
}
