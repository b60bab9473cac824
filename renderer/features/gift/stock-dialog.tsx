import type { Ask } from '../../../shared/contract/contract.ts';
import type { Stock } from '../../../shared/domain/stock.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { amountIsWrong, amountOf, isBlank, moneyDraft, numberOf, some, wholeIsWrong } from '../../ui/form-values.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';

interface StockDialogProps {
  readonly stock: Stock | undefined;
  readonly currency: string;
  readonly onClose: () => void;
}

const draftOf = (stock: Stock | undefined, currency: string) => ({
  item: stock?.item ?? '',
  category: stock?.category ?? '',
  count: String(stock?.count ?? 1),
  cost: moneyDraft(stock?.cost, currency),
  note: stock?.note ?? '',
});

const countIsWrong = (text: string): boolean => isBlank(text) || wholeIsWrong(text, 0, 100_000);

function askOf(draft: ReturnType<typeof draftOf>, id: string | undefined): Ask<'stock.save'> | undefined {
  const { item, category, count, cost, note } = draft;
  const number = numberOf(count);
  if (isBlank(item) || number === undefined || countIsWrong(count) || amountIsWrong(cost)) return undefined;
  return withoutUndefined({
    item: item.trim(),
    category: some(category),
    count: number,
    cost: amountOf(cost),
    note: some(note),
    id,
  });
}

/** What lies in the cupboard. */
export function StockDialog({ stock, currency, onClose }: StockDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('stock', stock), () => draftOf(stock, currency));
  const { tried, dialog } = useRecordForm('stock', {
    id: stock?.id,
    askOf: () => askOf(draft, stock?.id),
    onClose,
    kept,
  });
  return (
    <RecordDialog title={t(stock === undefined ? 'gifts:stock.add' : 'gifts:stock.edit')} {...dialog}>
      <Field
        label={t('gifts:stock.item')}
        value={draft.item}
        onChange={(item) => setDraft({ ...draft, item })}
        error={tried && isBlank(draft.item) ? t('gifts:stock.itemMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      <FieldRow>
        <Field
          label={t('gifts:form.category')}
          value={draft.category}
          onChange={(category) => setDraft({ ...draft, category })}
          maxLength={500}
        />
        <Field
          label={t('gifts:stock.count')}
          value={draft.count}
          onChange={(count) => setDraft({ ...draft, count })}
          error={tried && countIsWrong(draft.count) ? t('gifts:stock.countWrong') : undefined}
          maxLength={6}
        />
      </FieldRow>
      <MoneyField
        label={t('gifts:stock.cost')}
        currencyLabel={t('records:trade.currency')}
        value={draft.cost}
        onChange={(cost) => setDraft({ ...draft, cost })}
        error={tried && amountIsWrong(draft.cost) ? t('records:trade.amountWrong') : undefined}
      />
      <Field
        label={t('gifts:stock.note')}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        maxLength={500}
      />
    </RecordDialog>
  );
}
