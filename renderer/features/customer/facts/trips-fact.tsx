import { useState } from 'react';
import type { Customer } from '../../../../shared/domain/customer.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { sayDay, saySpan } from '../../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { isBlank } from '../../../ui/form-values.ts';
import { FieldRow } from '../../../ui/record-dialog.tsx';
import { LONGEST, listChange } from '../fact-fields.ts';
import type { FactsPartProps } from '../facts-part.ts';
import { type ItemForm, ItemsFact } from './items-fact.tsx';

type Trip = NonNullable<Customer['trips']>[number];

function useTripForm(item: Trip | undefined): ItemForm<Trip> {
  const t = useT();
  const [from, setFrom] = useState<Day | undefined>(item?.from);
  const [to, setTo] = useState<Day | undefined>(item?.to);
  const [where, setWhere] = useState(item?.where ?? '');
  const wrong = from !== undefined && to !== undefined && to < from;
  return {
    read: () =>
      from === undefined || wrong || isBlank(where)
        ? undefined
        : { from, where: where.trim(), ...(to === undefined ? {} : { to }) },
    fields: (tried) => (
      <>
        <Field
          label={t('facts:trips.where')}
          value={where}
          onChange={setWhere}
          error={tried && isBlank(where) ? t('facts:trips.whereMissing') : undefined}
          maxLength={LONGEST.line}
          autoFocus
        />
        <FieldRow>
          <DayField
            label={t('facts:trips.from')}
            value={from}
            onChange={setFrom}
            error={tried && from === undefined ? t('facts:trips.dayMissing') : undefined}
            withYear
          />
          <DayField
            label={t('facts:trips.to')}
            value={to}
            onChange={setTo}
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
