import { Checkbox, FormControlLabel } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import type { Commitment } from '../../../shared/domain/trade.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { askOfPromise, asFix, draftOfPromise } from './trade-drafts.ts';

interface PromiseDialogProps {
  readonly customerId: string;
  readonly promise?: Commitment | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

/** What was promised, by when, and when it was kept. */
export function PromiseDialog({ customerId, promise, today, onClose }: PromiseDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('promise', promise, customerId), () =>
    draftOfPromise(promise),
  );
  const { tried, dialog } = useRecordForm('promise', {
    id: promise?.id,
    askOf: () => askOfPromise(draft, customerId, promise?.id),
    onClose,
    kept,
  });
  return (
    <RecordDialog title={t(promise === undefined ? 'records:promises.add' : 'records:promises.edit')} {...dialog}>
      <Field
        label={t('records:promises.what')}
        value={draft.what}
        onChange={(what) => setDraft({ ...draft, what })}
        error={tried && draft.what.trim() === '' ? t('records:promises.whatMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      <FormControlLabel
        label={t('records:promises.fixHint')}
        control={
          <Checkbox checked={draft.fix} onChange={(event) => setDraft(asFix(draft, event.target.checked, today))} />
        }
      />
      <FieldRow>
        <DayField
          label={t('records:promises.due')}
          value={draft.dueOn}
          onChange={(dueOn) => setDraft({ ...draft, dueOn })}
          error={tried && draft.dueOn === undefined ? t('records:promises.dayMissing') : undefined}
        />
        {promise !== undefined && (
          <DayField
            label={t('records:promises.kept')}
            value={draft.keptOn}
            onChange={(keptOn) => setDraft({ ...draft, keptOn })}
          />
        )}
      </FieldRow>
    </RecordDialog>
  );
}
