import type { Customer } from '../../../../shared/domain/customer.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { sayDay } from '../../../../shared/i18n/day-words.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { isBlank } from '../../../ui/form-values.ts';
import { LONGEST, listChange } from '../fact-fields.ts';
import type { FactsPartProps } from '../facts-part.ts';
import { type ItemForm, ItemsFact } from './items-fact.tsx';

type Celebration = NonNullable<Customer['celebrations']>[number];

interface Draft {
  readonly what: string;
  readonly on: Day | undefined;
}

const draftOf = (item: Celebration | undefined): Draft => ({ what: item?.what ?? '', on: item?.on });

function useCelebrationForm(item: Celebration | undefined, key: string): ItemForm<Celebration> {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(key, () => draftOf(item));
  const { what, on } = draft;
  return {
    kept,
    read: () => (on === undefined || isBlank(what) ? undefined : { what: what.trim(), on }),
    fields: (tried) => (
      <>
        <Field
          label={t('facts:celebrations.what')}
          placeholder={t('facts:celebrations.whatHint')}
          value={what}
          onChange={(next) => put({ what: next })}
          error={tried && isBlank(what) ? t('facts:celebrations.missing') : undefined}
          maxLength={LONGEST.line}
          autoFocus
        />
        <DayField
          label={t('facts:celebrations.on')}
          value={on}
          onChange={(next) => put({ on: next })}
          error={tried && on === undefined ? t('facts:trips.dayMissing') : undefined}
          withYear
        />
      </>
    ),
  };
}

/** What there will be to celebrate. */
export function CelebrationsFact({ customer, save, today }: FactsPartProps & { readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  return (
    <ItemsFact
      label={t('facts:field.celebrations')}
      kind="celebrations"
      customerId={customer.id}
      items={customer.celebrations ?? []}
      line={({ on, what }) => t('facts:celebrations.line', { day: sayDay(language, on, today), what })}
      useForm={useCelebrationForm}
      onSave={(items) => {
        const { patch, clear } = listChange(
          'celebrations',
          items.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
        );
        return save(patch, clear);
      }}
    />
  );
}
