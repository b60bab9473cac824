import type { Day } from '../../../shared/domain/day.ts';
import type { Referral } from '../../../shared/domain/trade.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useFoundCustomers } from '../../api/use-found-customers.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { CustomerField, type NamedCustomer } from '../../ui/customer-field.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { StepDays } from '../../ui/step-days.tsx';
import {
  ALLOWED,
  amountIsMissing,
  askOfReferral,
  draftOfReferral,
  type ReferralDraft,
  REWARD_DAYS,
} from './referral-draft.ts';

interface ReferralDialogProps {
  readonly customerId: string;
  readonly referral: Referral | undefined;
  readonly today: Day;
  /** ISO 4217, of the settings. */
  readonly currency: string;
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: ReferralDraft;
  readonly onDraft: (draft: ReferralDraft) => void;
  readonly tried: boolean;
}

function Reward({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  const rewards = (['thanks', 'gift', 'amount'] as const).map((value) => ({
    value,
    label: t(`dealings:referral.rewards.${value}`),
  }));
  const allowed = ALLOWED.map((value) => ({ value, label: t(`dealings:referral.allowedIs.${value}`) }));
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('dealings:referral.reward')}
          options={rewards}
          value={draft.reward}
          onChange={(reward) => onDraft({ ...draft, reward })}
        />
        <SelectField
          label={t('dealings:referral.allowed')}
          options={allowed}
          value={draft.allowed}
          onChange={(to) => onDraft({ ...draft, allowed: to })}
        />
      </FieldRow>
      {draft.reward === 'amount' && (
        <MoneyField
          label={t('records:trade.amount')}
          currencyLabel={t('records:trade.currency')}
          value={draft.amount}
          onChange={(amount) => onDraft({ ...draft, amount })}
          error={tried && amountIsMissing(draft) ? t('records:trade.amountWrong') : undefined}
        />
      )}
      {draft.reward !== 'thanks' && (
        <Field
          label={t('dealings:referral.what')}
          value={draft.what}
          onChange={(what) => onDraft({ ...draft, what })}
          maxLength={500}
        />
      )}
      {draft.reward !== 'thanks' && draft.allowed !== 'yes' && (
        <Banner inset tone="warning" title={t(`dealings:referral.mind.${draft.allowed}`)} />
      )}
    </>
  );
}

interface ReferredFieldProps {
  /** The one who referred: nobody brings themselves. */
  readonly customerId: string;
  readonly value: NamedCustomer;
  readonly onChange: (value: NamedCustomer) => void;
  readonly error: string | undefined;
}

/** The name of the one who was brought; a customer of the book is linked when chosen. */
function ReferredField({ customerId, value, ...field }: ReferredFieldProps) {
  const t = useT();
  const found = useFoundCustomers(value.id === undefined ? value.name : '', customerId);
  const hint = t(value.id === undefined ? 'dealings:referral.findHint' : 'dealings:referral.linked');
  return <CustomerField free label={t('dealings:referral.referred')} {...{ value, found, hint }} {...field} />;
}

/** Who brought whom, and what is owed for it. */
export function ReferralDialog({ customerId, referral, today, currency, onClose }: ReferralDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('referral', referral, customerId), () =>
    draftOfReferral(referral, today, currency),
  );
  const { tried, dialog } = useRecordForm('referral', {
    id: referral?.id,
    askOf: () => askOfReferral(draft, customerId, referral?.id),
    onClose,
    kept,
  });
  const { referred, on, days, note } = draft;
  return (
    <RecordDialog
      title={t(referral === undefined ? 'dealings:referral.add' : 'dealings:referral.edit')}
      width={560}
      {...dialog}
    >
      <FieldRow columns="minmax(0,1fr) 180px">
        <ReferredField
          customerId={customerId}
          value={referred}
          onChange={(to) => setDraft({ ...draft, referred: to })}
          error={tried && isBlank(referred.name) ? t('dealings:referral.nameMissing') : undefined}
        />
        <DayField
          label={t('dealings:referral.on')}
          value={on}
          onChange={(day) => setDraft({ ...draft, on: day })}
          error={tried && on === undefined ? t('records:trade.dayMissing') : undefined}
          withYear
        />
      </FieldRow>
      <Reward draft={draft} onDraft={setDraft} tried={tried} />
      <StepDays
        label={t('dealings:referral.way')}
        steps={REWARD_DAYS.map((step) => ({ step, label: t(`dealings:referral.${step}`), on: days[step] }))}
        today={today}
        onStep={(step, day) => setDraft({ ...draft, days: { ...days, [step]: day } })}
      />
      <Field
        label={t('records:trade.note')}
        value={note}
        onChange={(words) => setDraft({ ...draft, note: words })}
        lines={2}
        maxLength={20_000}
      />
    </RecordDialog>
  );
}
