import { useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Deal } from '../../../shared/domain/trade.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { amountIsWrong, askOfDeal, type DealDraft, draftOfDeal, quantityIsWrong } from './trade-drafts.ts';

const STAGES = ['open', 'signed', 'delivered', 'paid', 'lost'] as const;

interface DealDialogProps {
  readonly customerId: string;
  readonly deal?: Deal | undefined;
  readonly today: Day;
  /** ISO 4217, of the settings. */
  readonly currency: string;
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: DealDraft;
  readonly onDraft: (draft: DealDraft) => void;
  readonly tried: boolean;
}

function What({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  return (
    <>
      <FieldRow columns="minmax(0,1fr) 92px">
        <Field
          label={t('records:trade.product')}
          value={draft.product}
          onChange={(product) => onDraft({ ...draft, product })}
          error={tried && draft.product.trim() === '' ? t('records:trade.productMissing') : undefined}
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

function How({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('records:trade.stage')}
          options={STAGES.map((value) => ({ value, label: t(`dossier:entry.dealStage.${value}`) }))}
          value={draft.stage}
          onChange={(stage) => onDraft({ ...draft, stage })}
        />
        <DayField
          label={t('records:trade.dealOn')}
          value={draft.on}
          onChange={(on) => onDraft({ ...draft, on })}
          error={tried && draft.on === undefined ? t('records:trade.dayMissing') : undefined}
          withYear
        />
      </FieldRow>
      {draft.stage === 'lost' && (
        <Field
          label={t('records:trade.lostTo')}
          value={draft.lostTo}
          onChange={(lostTo) => onDraft({ ...draft, lostTo })}
          maxLength={500}
        />
      )}
      <Field
        label={t('records:trade.note')}
        value={draft.note}
        onChange={(note) => onDraft({ ...draft, note })}
        lines={2}
        maxLength={20_000}
      />
    </>
  );
}

/** What was bought or nearly so: product, amount, how far it is. */
export function DealDialog({ customerId, deal, today, currency, onClose }: DealDialogProps) {
  const t = useT();
  const [draft, setDraft] = useState(() => draftOfDeal(deal, today, currency));
  const { tried, dialog } = useRecordForm('deal', {
    id: deal?.id,
    askOf: () => askOfDeal(draft, customerId, deal?.id),
    onClose,
  });
  return (
    <RecordDialog title={t(deal === undefined ? 'records:trade.addDeal' : 'records:trade.editDeal')} {...dialog}>
      <What draft={draft} onDraft={setDraft} tried={tried} />
      <How draft={draft} onDraft={setDraft} tried={tried} />
    </RecordDialog>
  );
}
