import type { OwnDays } from '../../../shared/domain/own-days.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { askOfOwnDays, draftOfOwnDays, EMPTY_OWN_DAYS, errorsOfOwnDays } from './own-days-draft.ts';

interface OwnDaysDialogProps {
  /** Absent: new ones. */
  readonly days?: OwnDays | undefined;
  readonly onClose: () => void;
}

/** A stretch of days on which the rep is away, or works though others rest. */
export function OwnDaysDialog({ days, onClose }: OwnDaysDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('ownDays', days), () =>
    days === undefined ? EMPTY_OWN_DAYS : draftOfOwnDays(days),
  );
  const usual = t(`workDays:ownNames.${draft.kind}`);
  const { tried, dialog } = useRecordForm('ownDays', {
    id: days?.id,
    askOf: () => askOfOwnDays(draft, usual, days?.id),
    onClose,
    kept,
  });
  const wrong = tried ? errorsOfOwnDays(draft) : {};
  return (
    <RecordDialog title={t(days === undefined ? 'workDays:ownAdd' : 'workDays:ownEdit')} {...dialog}>
      <Segmented
        label={t('workDays:ownKind')}
        segments={(['off', 'work'] as const).map((value) => ({ value, label: t(`workDays:ownKinds.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...draft, kind })}
        wide
      />
      <FieldRow>
        <DayField
          label={t('workDays:ownFrom')}
          value={draft.from}
          onChange={(from) => setDraft({ ...draft, from })}
          error={wrong.from && t(`workDays:${wrong.from}`)}
          autoFocus
        />
        <DayField
          label={t('workDays:ownUntil')}
          value={draft.until}
          onChange={(until) => setDraft({ ...draft, until })}
          error={wrong.until && t(`workDays:${wrong.until}`)}
        />
      </FieldRow>
      <Field
        label={t('workDays:ownName')}
        value={draft.name}
        placeholder={usual}
        onChange={(name) => setDraft({ ...draft, name })}
        maxLength={60}
      />
    </RecordDialog>
  );
}
