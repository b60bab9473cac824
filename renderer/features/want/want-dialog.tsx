import type { Day } from '../../../shared/domain/day.ts';
import type { Want } from '../../../shared/domain/want.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { isBlank, quantityIsWrong } from '../../ui/form-values.ts';
import { ProductPick } from '../../ui/product-pick.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import type { Option } from '../../ui/select-field.tsx';
import { StepDays } from '../../ui/step-days.tsx';
import { askOfWant, draftOfWant, type WantDraft } from './want-draft.ts';

interface WantDialogProps {
  readonly customerId: string;
  readonly want: Want | undefined;
  readonly today: Day;
  /** The product cards of the book, by id and name. */
  readonly cards: readonly Option<string>[];
  readonly onClose: () => void;
}

interface PartProps extends Pick<WantDialogProps, 'today' | 'cards'> {
  readonly draft: WantDraft;
  readonly onDraft: (draft: WantDraft) => void;
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
      <Field
        label={t('dealings:want.spec')}
        value={draft.spec}
        onChange={(spec) => onDraft({ ...draft, spec })}
        placeholder={t('dealings:want.specHint')}
        maxLength={500}
      />
    </>
  );
}

function Way({ draft, onDraft, tried, today }: PartProps) {
  const t = useT();
  const missing = tried && draft.since === undefined ? t('records:trade.dayMissing') : undefined;
  const steps = (['since', 'arrivedOn', 'closedOn'] as const).map((step) => ({
    step,
    label: t(`dealings:want.${step}`),
    on: draft[step],
    error: step === 'since' ? missing : undefined,
  }));
  return (
    <StepDays
      label={t('dealings:want.way')}
      steps={steps}
      today={today}
      onStep={(step, on) => onDraft({ ...draft, [step]: on })}
    />
  );
}

/** What somebody would like to have, until it is had or no longer wanted. */
export function WantDialog({ customerId, want, today, cards, onClose }: WantDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('want', want, customerId), () => draftOfWant(want, today));
  const { tried, dialog } = useRecordForm('want', {
    id: want?.id,
    askOf: () => askOfWant(draft, customerId, want?.id),
    onClose,
    kept,
  });
  const part = { draft, onDraft: setDraft, tried, today, cards };
  return (
    <RecordDialog title={t(want === undefined ? 'dealings:want.add' : 'dealings:want.edit')} width={560} {...dialog}>
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
