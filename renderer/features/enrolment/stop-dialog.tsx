import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import type { Day } from '../../../shared/domain/day.ts';
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
  const [reason, setReason] = useState('');
  const submit = async () => {
    if ((await save.run(askOfStop(customerId, cadence, today, reason))).ok) onClose();
  };
  return (
    <RecordDialog
      title={t('dealings:cadence.stopTitle', { name })}
      onClose={onClose}
      onSave={() => void submit()}
      saveWords={t('dealings:cadence.stop')}
      running={save.running}
      failure={save.failure}
    >
      <Field
        label={t('dealings:cadence.why')}
        value={reason}
        onChange={setReason}
        hint={t('dealings:cadence.stopHint')}
        maxLength={500}
        autoFocus
      />
    </RecordDialog>
  );
}
