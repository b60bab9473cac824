import type { Person } from '../../../shared/domain/person.ts';
import type { Stock } from '../../../shared/domain/stock.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { amountIsWrong, isBlank } from '../../ui/form-values.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { fromStock } from './gift-draft.ts';
import type { PartProps } from './gift-fields.tsx';

function StockField({ draft, onDraft, stock }: PartProps & { readonly stock: readonly Stock[] }) {
  const t = useT();
  const shown = stock.filter(({ id, count }) => count > 0 || id === draft.stockId);
  if (shown.length === 0) return null;
  const options = [
    { value: '', label: t('gifts:form.stockNone') },
    ...shown.map(({ id, item, count }) => ({
      value: id,
      label: item,
      aside: t('gifts:form.stockLeft', { count }),
    })),
  ];
  return (
    <SelectField
      label={t('gifts:form.stock')}
      options={options}
      value={draft.stockId}
      onChange={(to) =>
        onDraft(
          fromStock(
            draft,
            stock.find(({ id }) => id === to),
          ),
        )
      }
    />
  );
}

interface WhatProps extends PartProps {
  readonly people: readonly Person[];
  readonly stock: readonly Stock[];
}

function Whom({ draft, onDraft, people }: WhatProps) {
  const t = useT();
  const whom = [
    { value: '', label: t('records:gifts.own') },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <FieldRow>
      <SelectField
        label={t('records:gifts.forWhom')}
        options={whom}
        value={draft.personId}
        onChange={(personId) => onDraft({ ...draft, personId })}
      />
      <Field
        label={t('records:gifts.occasion')}
        value={draft.occasion}
        onChange={(occasion) => onDraft({ ...draft, occasion })}
        maxLength={500}
      />
    </FieldRow>
  );
}

/** Which way, what, and for whom. */
export function What(props: WhatProps) {
  const { draft, onDraft, tried } = props;
  const t = useT();
  return (
    <>
      <Segmented
        label={t('records:gifts.direction')}
        segments={(['given', 'received'] as const).map((value) => ({ value, label: t(`records:gifts.${value}`) }))}
        value={draft.direction}
        onChange={(direction) => onDraft({ ...draft, direction })}
        wide
      />
      <FieldRow columns="minmax(0,1fr) 160px">
        <Field
          label={t('records:gifts.item')}
          value={draft.item}
          onChange={(item) => onDraft({ ...draft, item })}
          error={tried && isBlank(draft.item) ? t('records:gifts.itemMissing') : undefined}
          maxLength={500}
          autoFocus
        />
        <Field
          label={t('gifts:form.category')}
          value={draft.category}
          onChange={(category) => onDraft({ ...draft, category })}
          maxLength={500}
        />
      </FieldRow>
      {draft.direction === 'given' && <StockField {...props} />}
      <Whom {...props} />
      <MoneyField
        label={t('records:gifts.cost')}
        currencyLabel={t('records:trade.currency')}
        value={draft.cost}
        onChange={(cost) => onDraft({ ...draft, cost })}
        error={tried && amountIsWrong(draft.cost) ? t('records:trade.amountWrong') : undefined}
      />
    </>
  );
}
