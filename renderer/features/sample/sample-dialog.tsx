import type { Day } from '../../../shared/domain/day.ts';
import type { Sample } from '../../../shared/domain/sample.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { isBlank, quantityIsWrong } from '../../ui/form-values.ts';
import { ProductPick } from '../../ui/product-pick.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import type { Option } from '../../ui/select-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { StepDays } from '../../ui/step-days.tsx';
import {
  askOfSample,
  draftOfSample,
  SAMPLE_DAYS,
  type SampleDay,
  type SampleDraft,
  VERDICTS,
  verdictIsMissing,
  withVerdict,
} from './sample-draft.ts';

interface SampleDialogProps {
  readonly customerId: string;
  readonly sample: Sample | undefined;
  readonly today: Day;
  /** The product cards of the book, by id and name. */
  readonly cards: readonly Option<string>[];
  readonly onClose: () => void;
}

interface PartProps extends Pick<SampleDialogProps, 'today' | 'cards'> {
  readonly draft: SampleDraft;
  readonly onDraft: (draft: SampleDraft) => void;
  readonly tried: boolean;
}

function What({ draft, onDraft, tried, cards }: PartProps) {
  const t = useT();
  return (
    <>
      <FieldRow columns="minmax(0,1fr) 92px">
        <Field
          label={t('dealings:sample.product')}
          value={draft.product}
          onChange={(product) => onDraft({ ...draft, product })}
          error={tried && isBlank(draft.product) ? t('dealings:sample.productMissing') : undefined}
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
    </>
  );
}

function Way({ draft, onDraft, tried, today }: PartProps) {
  const t = useT();
  const errorOf = (step: SampleDay) => {
    if (step === 'askedOn' && draft.days.askedOn === undefined) return t('records:trade.dayMissing');
    return step === 'verdictOn' && verdictIsMissing(draft) ? t('dealings:sample.verdictMissing') : undefined;
  };
  const steps = SAMPLE_DAYS.map((step) => ({
    step,
    label: t(`dealings:sample.${step}`),
    on: draft.days[step],
    error: tried ? errorOf(step) : undefined,
  }));
  return (
    <>
      <StepDays
        label={t('dealings:sample.way')}
        steps={steps}
        today={today}
        onStep={(step, on) => onDraft({ ...draft, days: { ...draft.days, [step]: on } })}
      />
      <SelectField
        label={t('dealings:sample.verdict')}
        options={(['none', ...VERDICTS] as const).map((value) => ({
          value,
          label: t(`dealings:sample.verdicts.${value}`),
        }))}
        value={draft.verdict}
        onChange={(verdict) => onDraft(withVerdict(draft, verdict, today))}
        hint={draft.verdict === 'no' || draft.verdict === 'silent' ? t('dealings:sample.goOn') : undefined}
      />
    </>
  );
}

/** A sample on its way: asked for, made, sent, arrived, and what they said. */
export function SampleDialog({ customerId, sample, today, cards, onClose }: SampleDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('sample', sample, customerId), () =>
    draftOfSample(sample, today),
  );
  const { tried, dialog } = useRecordForm('sample', {
    id: sample?.id,
    askOf: () => askOfSample(draft, customerId, sample?.id),
    onClose,
    kept,
  });
  const part = { draft, onDraft: setDraft, tried, today, cards };
  return (
    <RecordDialog
      title={t(sample === undefined ? 'dealings:sample.add' : 'dealings:sample.edit')}
      width={560}
      {...dialog}
    >
      <What {...part} />
      <Way {...part} />
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
