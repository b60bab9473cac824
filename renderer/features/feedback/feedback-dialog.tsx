import type { Day } from '../../../shared/domain/day.ts';
import { type Feedback, FEEDBACK_KINDS } from '../../../shared/domain/feedback.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { FeedbackDraft } from './feedback-draft.ts';
import { FixFields } from './fix-fields.tsx';
import { useFeedbackForm } from './use-feedback-form.ts';

interface FeedbackDialogProps {
  readonly customerId: string;
  readonly feedback: Feedback | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

interface SettlingProps {
  readonly draft: FeedbackDraft;
  readonly onDraft: (draft: FeedbackDraft) => void;
  readonly today: Day;
}

/** Of what is in the book already: how it was put right, and when. */
function Settling({ draft, onDraft, today }: SettlingProps) {
  const t = useT();
  return (
    <>
      <Field
        label={t('feedback:outcome')}
        placeholder={t('feedback:outcomeHint')}
        value={draft.outcome}
        onChange={(outcome) => onDraft({ ...draft, outcome })}
        lines={2}
        maxLength={20_000}
        autoFocus
      />
      <DayField
        label={t('feedback:closedOn')}
        value={draft.closedOn}
        max={today}
        onChange={(closedOn) => onDraft({ ...draft, closedOn })}
      />
    </>
  );
}

/** What they said about us, and what made it good. */
export function FeedbackDialog({ customerId, feedback, today, onClose }: FeedbackDialogProps) {
  const t = useT();
  const { draft, setDraft, tried, dialog } = useFeedbackForm({ customerId, feedback, today, onClose });
  return (
    <RecordDialog title={t(feedback === undefined ? 'feedback:add' : 'feedback:edit')} {...dialog}>
      <FieldRow>
        <SelectField
          label={t('feedback:kind')}
          value={draft.kind}
          options={FEEDBACK_KINDS.map((value) => ({ value, label: t(`feedback:kinds.${value}`) }))}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
        <DayField
          label={t('feedback:on')}
          value={draft.on}
          max={today}
          onChange={(on) => setDraft({ ...draft, on })}
          error={tried && draft.on === undefined ? t('feedback:dayMissing') : undefined}
        />
      </FieldRow>
      <Field
        label={t('feedback:words')}
        value={draft.words}
        onChange={(words) => setDraft({ ...draft, words })}
        error={tried && isBlank(draft.words) ? t('feedback:wordsMissing') : undefined}
        lines={2}
        maxLength={20_000}
        autoFocus={feedback === undefined}
      />
      {feedback === undefined && draft.kind === 'complaint' && <FixFields draft={draft} onDraft={setDraft} />}
      {feedback !== undefined && <Settling draft={draft} onDraft={setDraft} today={today} />}
    </RecordDialog>
  );
}
