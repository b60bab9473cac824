import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Commitment } from '../../../shared/domain/trade.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';

interface KeepDialogProps {
  readonly promise: Commitment;
  readonly today: Day;
  readonly onClose: () => void;
}

interface KeepDraft {
  readonly on: Day | undefined;
  readonly madeGood: string;
}

/** A late promise is kept with what made up for its lateness. */
export function KeepDialog({ promise, today, onClose }: KeepDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft<KeepDraft>(`keep.${promise.id}.${promise.customerId}`, () => ({
    on: today,
    madeGood: '',
  }));
  const keep = useChange('promise.keep');
  const late = daysBetween(promise.dueOn, today);
  const save = async () => {
    const on = draft.on === undefined ? {} : { on: draft.on };
    if (!(await keep.run({ id: promise.id, ...on, madeGood: draft.madeGood })).ok) return;
    kept.forget();
    onClose();
  };
  return (
    <RecordDialog
      title={t('around:keep.title')}
      onClose={onClose}
      onSave={() => void save()}
      saveWords={t('around:keep.save')}
      running={keep.running}
      failure={keep.failure}
      kept={kept}
    >
      <Banner inset tone={late > 0 ? 'warning' : 'info'} title={promise.what}>
        {late > 0 ? t('around:keep.late', { count: late }) : undefined}
      </Banner>
      <Field
        label={t('around:keep.madeGood')}
        placeholder={t('around:keep.madeGoodHint')}
        hint={t('around:keep.where')}
        value={draft.madeGood}
        onChange={(madeGood) => setDraft({ ...draft, madeGood })}
        lines={2}
        maxLength={20_000}
        autoFocus
      />
      <DayField
        label={t('around:keep.on')}
        value={draft.on}
        max={today}
        onChange={(on) => setDraft({ ...draft, on })}
      />
    </RecordDialog>
  );
}
