import type { Deal } from '../../../shared/domain/deal.ts';
import { DEAL_DATES } from '../../../shared/domain/deal.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { amountIsWrong, isBlank, quantityIsWrong } from '../../ui/form-values.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { ProductPick } from '../../ui/product-pick.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { StepDays } from '../../ui/step-days.tsx';
import { askOfDeal, type DealDraft, draftOfDeal, probabilityIsWrong, returnIsWrong } from './deal-draft.ts';
import type { TradeForm } from './trade-form.ts';

interface DealDialogProps extends TradeForm {
  readonly deal?: Deal | undefined;
  readonly onClose: () => void;
}

interface PartProps extends Pick<TradeForm, 'today' | 'cards'> {
  readonly draft: DealDraft;
  readonly onDraft: (draft: DealDraft) => void;
  readonly tried: boolean;
}

function What({ draft, onDraft, tried, cards }: PartProps) {
  const t = useT();
  return (
    <>
      <FieldRow columns="minmax(0,1fr) 92px">
        <Field
          label={t('records:trade.product')}
          value={draft.product}
          onChange={(product) => onDraft({ ...draft, product })}
          error={tried && isBlank(draft.product) ? t('records:trade.productMissing') : undefined}
          maxLength={500}
          autoFocus
        />
        <Field
          label={t('records:trade.quantity')}
          value={draft.quantity}
          onChange={(quantity) => onDraft({ ...draft, quantity })}
          error={tried && quantityIsWrong(draft.quantity) ? t('records:trade.quantityWrong') : undefined}
          maxLength={16}
        />
      </FieldRow>
      <ProductPick draft={draft} onDraft={onDraft} cards={cards} />
      <MoneyField
        label={t('records:trade.amount')}
        currencyLabel={t('records:trade.currency')}
        value={draft.amount}
        onChange={(amount) => onDraft({ ...draft, amount })}
        error={tried && amountIsWrong(draft.amount) ? t('records:trade.amountWrong') : undefined}
      />
    </>
  );
}

function Hopes({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  return (
    <FieldRow columns="minmax(0,1fr) minmax(0,1fr) 92px">
      <DayField
        label={t('records:trade.dealOn')}
        value={draft.on}
        onChange={(on) => onDraft({ ...draft, on })}
        error={tried && draft.on === undefined ? t('records:trade.dayMissing') : undefined}
        withYear
      />
      <DayField
        label={t('records:trade.expectedOn')}
        value={draft.expectedOn}
        onChange={(expectedOn) => onDraft({ ...draft, expectedOn })}
        withYear
      />
      <Field
        label={t('records:trade.probability')}
        value={draft.probability}
        onChange={(probability) => onDraft({ ...draft, probability })}
        error={tried && probabilityIsWrong(draft.probability) ? t('records:trade.probabilityWrong') : undefined}
        maxLength={3}
        end="%"
      />
    </FieldRow>
  );
}

function Steps({ draft, onDraft, today }: PartProps) {
  const t = useT();
  const steps = DEAL_DATES.map((step) => ({ step, label: t(`records:trade.step.${step}`), on: draft.days[step] }));
  return (
    <>
      <StepDays
        label={t('records:trade.steps')}
        steps={steps}
        today={today}
        onStep={(step, on) => onDraft({ ...draft, days: { ...draft.days, [step]: on } })}
      />
      {draft.days.lostOn !== undefined && (
        <FieldRow>
          <Field
            label={t('records:trade.lostTo')}
            value={draft.lostTo}
            onChange={(lostTo) => onDraft({ ...draft, lostTo })}
            maxLength={500}
          />
          <Field
            label={t('records:trade.lostWhy')}
            value={draft.lostWhy}
            onChange={(lostWhy) => onDraft({ ...draft, lostWhy })}
            maxLength={500}
          />
        </FieldRow>
      )}
    </>
  );
}

/** What came back of a sale that was paid for. */
function Returned({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  if (draft.days.paidOn === undefined && draft.returnedOn === undefined) return null;
  return (
    <FieldRow columns="minmax(0,1fr) minmax(0,1.6fr)">
      <DayField
        label={t('grading:returned.on')}
        value={draft.returnedOn}
        onChange={(returnedOn) => onDraft({ ...draft, returnedOn })}
        withYear
      />
      <MoneyField
        label={t('grading:returned.amount')}
        currencyLabel={t('records:trade.currency')}
        value={draft.returned}
        onChange={(returned) => onDraft({ ...draft, returned })}
        error={tried && returnIsWrong(draft) ? t('grading:returned.wrong') : undefined}
      />
    </FieldRow>
  );
}

/** A sale from its first mention to the money in hand: what, how much, and the day of each step. */
export function DealDialog({ customerId, deal, today, currency, cards, onClose }: DealDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('deal', deal, customerId), () =>
    draftOfDeal(deal, today, currency),
  );
  const { tried, dialog } = useRecordForm('deal', {
    id: deal?.id,
    askOf: () => askOfDeal(draft, customerId, deal?.id),
    onClose,
    kept,
  });
  const part = { draft, onDraft: setDraft, tried, today, cards };
  return (
    <RecordDialog
      title={t(deal === undefined ? 'records:trade.addDeal' : 'records:trade.editDeal')}
      width={560}
      {...dialog}
    >
      <What {...part} />
      <Hopes {...part} />
      <Steps {...part} />
      <Returned {...part} />
      <Field
        label={t('records:trade.note')}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        lines={2}
        maxLength={20_000}
      />
    </RecordDialog>
  );
}
