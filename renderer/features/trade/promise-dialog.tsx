import { useState } from 'react';
import type { Commitment } from '../../../shared/domain/trade.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { askOfPromise, draftOfPromise } from './trade-drafts.ts';

interface PromiseDialogProps {
  readonly customerId: string;
  readonly promise?: Commitment | undefined;
  readonly onClose: () => void;
}

/** What was promised, by when, and when it was kept. */
export function PromiseDialog({ customerId, promise, onClose }: PromiseDialogProps) {
  const t = useT();
  const save = useChange('promise.save');
  const remove = useChange('promise.remove');
  const [draft, setDraft] = useState(() => draftOfPromise(promise));
  const [tried, setTried] = useState(false);
  const submit = async () => {
    const ask = askOfPromise(draft, customerId, promise?.id);
    setTried(true);
    if (ask !== undefined && (await save.run(ask)).ok) onClose();
  };
  const takeOut = async (id: string) => {
    if ((await remove.run({ id })).ok) onClose();
  };
  return (
    <RecordDialog
      title={t(promise === undefined ? 'records:promises.add' : 'records:promises.edit')}
      onClose={onClose}
      onSave={() => void submit()}
      onRemove={promise === undefined ? undefined : () => void takeOut(promise.id)}
      running={save.running || remove.running}
      failure={save.failure ?? remove.failure}
    >
      <Field
        label={t('records:promises.what')}
        value={draft.what}
        onChange={(what) => setDraft({ ...draft, what })}
        error={tried && draft.what.trim() === '' ? t('records:promises.whatMissing') : undefined}
        maxLength={500}
        autoFocus
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
