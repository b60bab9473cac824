import type { Customer } from '../../../../shared/domain/customer.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { sayDay, saySpan } from '../../../../shared/i18n/day-words.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { isBlank } from '../../../ui/form-values.ts';
import { FieldRow } from '../../../ui/record-dialog.tsx';
import { LONGEST, listChange } from '../fact-fields.ts';
import type { FactsPartProps } from '../facts-part.ts';
import { type ItemForm, ItemsFact } from './items-fact.tsx';

type Trip = NonNullable<Customer['trips']>[number];

interface Draft {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly where: string;
}

const draftOf = (item: Trip | undefined): Draft => ({ from: item?.from, to: item?.to, where: item?.where ?? '' });

function useTripForm(item: Trip | undefined, key: string): ItemForm<Trip> {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(key, () => draftOf(item));
  const { from, to, where } = draft;
  const wrong = from !== undefined && to !== undefined && to < from;
  return {
    kept,
    read: () =>
      from === undefined || wrong || isBlank(where)
        ? undefined
        : { from, where: where.trim(), ...(to === undefined ? {} : { to }) },
    fields: (tried) => (
      <>
        <Field
          label={t('facts:trips.where')}
          value={where}
          onChange={(next) => put({ where: next })}
          error={tried && isBlank(where) ? t('facts:trips.whereMissing') : undefined}
          maxLength={LONGEST.line}
          autoFocus
        />
        <FieldRow>
          <DayField
            label={t('facts:trips.from')}
            value={from}
            onChange={(next) => put({ from: next })}
            error={tried && from === undefined ? t('facts:trips.dayMissing') : undefined}
            withYear
          />
          <DayField
            label={t('facts:trips.to')}
            value={to}
            onChange={(next) => put({ to: next })}
            error={wrong ? t('facts:trips.wrong') : undefined}
            withYear
          />
        </FieldRow>
      </>
    ),
  };
}

/** Where they are going, and when they are back. */
export function TripsFact({ customer, save, today }: FactsPartProps & { readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const daysOf = ({ from, to }: Trip): string =>
    to === undefined ? sayDay(language, from, today) : saySpan(language, from, to, today);
  return (
    <ItemsFact
      label={t('facts:field.trips')}
      kind="trips"
      customerId={customer.id}
      items={customer.trips ?? []}
      line={(item) => t('facts:trips.line', { days: daysOf(item), where: item.where })}
      useForm={useTripForm}
      onSave={(items) => {
        const { patch, clear } = listChange(
          'trips',
          items.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
        );
        return save(patch, clear);
      }}
    />
  );
}
