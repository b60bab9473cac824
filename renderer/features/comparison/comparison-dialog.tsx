import type { Comparison } from '../../../shared/domain/comparison.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { askOfComparison, type ComparisonDraft } from './comparison-draft.ts';
import { ComparisonRows } from './comparison-rows.tsx';

interface ComparisonDialogProps {
  readonly customerId: string;
  readonly comparison: Comparison | undefined;
  /** What it begins with: the one that is there, or what the dossier makes of it. */
  readonly begin: ComparisonDraft;
  readonly onClose: () => void;
}

/** The comparison sheet, to be written over cell by cell. */
export function ComparisonDialog({ customerId, comparison, begin, onClose }: ComparisonDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('comparison', comparison, customerId), () => begin);
  const { tried, dialog } = useRecordForm('comparison', {
    id: comparison?.id,
    askOf: () => askOfComparison(draft, customerId, comparison?.id),
    onClose,
    kept,
  });
  const problems = [
    isBlank(draft.ours) ? t('sheets:comparison.oursMissing') : undefined,
    draft.rivals.every(({ name }) => isBlank(name)) ? t('sheets:comparison.rivalMissing') : undefined,
  ].filter((problem) => problem !== undefined);
  return (
    <RecordDialog
      title={t(comparison === undefined ? 'sheets:comparison.make' : 'sheets:comparison.edit')}
      width={940}
      {...dialog}
    >
      <FieldRow columns="minmax(0,1fr) 190px">
        <Field
          label={t('sheets:comparison.name')}
          value={draft.title}
          onChange={(title) => setDraft({ ...draft, title })}
          error={tried && isBlank(draft.title) ? t('sheets:timetable.nameMissing') : undefined}
          maxLength={500}
          autoFocus
        />
        <DayField
          label={t('sheets:comparison.on')}
          value={draft.on}
          onChange={(on) => setDraft({ ...draft, on })}
          error={tried && draft.on === undefined ? t('records:trade.dayMissing') : undefined}
          withYear
        />
      </FieldRow>
      {tried && problems.map((problem) => <Banner key={problem} inset tone="error" title={problem} />)}
      <ComparisonRows draft={draft} onDraft={setDraft} />
      <Field
        label={t('sheets:comparison.evaluation')}
        hint={t('sheets:comparison.evaluationHint')}
        value={draft.evaluation}
        onChange={(evaluation) => setDraft({ ...draft, evaluation })}
        lines={2}
        maxLines={8}
        maxLength={20_000}
      />
    </RecordDialog>
  );
}
