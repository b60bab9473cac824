import type { Day } from '../../../shared/domain/day.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { askOfStop } from './running.ts';

interface StopDialogProps {
  readonly customerId: string;
  /** A code of a playbook. */
  readonly cadence: string;
  /** As its playbook calls it. */
  readonly name: string;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Takes a cadence off a customer; a word why helps later. */
export function StopDialog({ customerId, cadence, name, today, onClose }: StopDialogProps) {
  const t = useT();
  const save = useChange('enrolment.save');
  const id = cadence.replaceAll('.', '-');
  const { draft, setDraft, kept } = useKeptDraft(draftKey('stop', { id }, customerId), () => ({ reason: '' }));
  const submit = async () => {
    if (!(await save.run(askOfStop(customerId, cadence, today, draft.reason))).ok) return;
    kept.forget();
    onClose();
  };
  return (
    <RecordDialog
      title={t('dealings:cadence.stopTitle', { name })}
      onClose={onClose}
      onSave={() => void submit()}
      saveWords={t('dealings:cadence.stop')}
      running={save.running}
      failure={save.failure}
      kept={kept}
    >
      <Field
        label={t('dealings:cadence.why')}
        value={draft.reason}
        onChange={(reason) => setDraft({ reason })}
        hint={t('dealings:cadence.stopHint')}
        maxLength={500}
        autoFocus
      />
    </RecordDialog>
  );
}
