import type { Quote } from '../../../shared/domain/trade.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { amountIsWrong, isBlank } from '../../ui/form-values.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { ProductPick } from '../../ui/product-pick.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { askOfQuote, draftOfQuote, endsEarly, type QuoteDraft } from './trade-drafts.ts';
import type { TradeForm } from './trade-form.ts';

interface QuoteDialogProps extends TradeForm {
  readonly quote?: Quote | undefined;
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: QuoteDraft;
  readonly onDraft: (draft: QuoteDraft) => void;
  readonly tried: boolean;
}

function Days({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  const missing = tried && draft.sentOn === undefined;
  return (
    <>
      <FieldRow>
        <DayField
          label={t('records:trade.sentOn')}
          value={draft.sentOn}
          onChange={(sentOn) => onDraft({ ...draft, sentOn })}
          error={missing ? t('records:trade.dayMissing') : undefined}
          withYear
        />
        <DayField
          label={t('records:trade.validUntil')}
          value={draft.validUntil}
          onChange={(validUntil) => onDraft({ ...draft, validUntil })}
          error={endsEarly(draft) ? t('records:trade.untilWrong') : undefined}
          withYear
        />
      </FieldRow>
      <FieldRow>
        <DayField
          label={t('records:trade.answeredOn')}
          value={draft.answeredOn}
          onChange={(answeredOn) => onDraft({ ...draft, answeredOn })}
          withYear
        />
        <span />
      </FieldRow>
    </>
  );
}

/** A price that was given, until when it holds, and when an answer came. */
export function QuoteDialog({ customerId, quote, today, currency, cards, onClose }: QuoteDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('quote', quote, customerId), () =>
    draftOfQuote(quote, today, currency),
  );
  const { tried, dialog } = useRecordForm('quote', {
    id: quote?.id,
    askOf: () => askOfQuote(draft, customerId, quote?.id),
    onClose,
    kept,
  });
  return (
    <RecordDialog title={t(quote === undefined ? 'records:trade.addQuote' : 'records:trade.editQuote')} {...dialog}>
      <Field
        label={t('records:trade.quoteTitle')}
        value={draft.product}
        onChange={(product) => setDraft({ ...draft, product })}
        error={tried && isBlank(draft.product) ? t('records:trade.titleMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      <ProductPick draft={draft} onDraft={setDraft} cards={cards} />
      <MoneyField
        label={t('records:trade.amount')}
        currencyLabel={t('records:trade.currency')}
        value={draft.amount}
        onChange={(amount) => setDraft({ ...draft, amount })}
        error={tried && amountIsWrong(draft.amount) ? t('records:trade.amountWrong') : undefined}
      />
      <Days draft={draft} onDraft={setDraft} tried={tried} />
    </RecordDialog>
  );
}
