import type { Batch } from '../../../shared/domain/batch.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { askOfBatch, type BatchDraft, draftOfBatch, endsBeforeItBegins } from './batch-draft.ts';

interface BatchDialogProps {
  readonly batch: Batch | undefined;
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: BatchDraft;
  readonly onDraft: (draft: BatchDraft) => void;
}

function When({ draft, onDraft }: PartProps) {
  const t = useT();
  return (
    <FieldRow>
      <DayField
        label={t('products:batch.startsOn')}
        value={draft.startsOn}
        onChange={(startsOn) => onDraft({ ...draft, startsOn })}
        withYear
      />
      <DayField
        label={t('products:batch.endsOn')}
        value={draft.endsOn}
        onChange={(endsOn) => onDraft({ ...draft, endsOn })}
        error={endsBeforeItBegins(draft) ? t('products:batch.endsWrong') : undefined}
        hint={draft.kind === 'show' ? t('products:batch.endsHint') : undefined}
        withYear
      />
    </FieldRow>
  );
}

function Where({ draft, onDraft }: PartProps) {
  const t = useT();
  return (
    <FieldRow columns="minmax(0,1fr) 132px">
      <Field
        label={t('products:batch.place')}
        value={draft.place}
        onChange={(place) => onDraft({ ...draft, place })}
        maxLength={500}
      />
      <Field
        label={t('products:batch.prefix')}
        value={draft.prefix}
        onChange={(prefix) => onDraft({ ...draft, prefix })}
        placeholder={t('products:batch.prefixHint')}
        maxLength={20}
      />
    </FieldRow>
  );
}

/** A trade show or a round, so that whoever came with it can be told together. */
export function BatchDialog({ batch, onClose }: BatchDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('batch', batch), () => draftOfBatch(batch));
  const { tried, dialog } = useRecordForm('batch', {
    id: batch?.id,
    askOf: () => askOfBatch(draft, batch?.id),
    onClose,
    kept,
  });
  return (
    <RecordDialog title={t(batch === undefined ? 'products:batch.add' : 'products:batch.edit')} {...dialog}>
      <Segmented
        label={t('products:batch.kind')}
        segments={(['show', 'round'] as const).map((value) => ({ value, label: t(`products:batch.kinds.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...draft, kind })}
        wide
      />
      <Field
        label={t('products:batch.name')}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        error={tried && isBlank(draft.name) ? t('products:batch.nameMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      <Where draft={draft} onDraft={setDraft} />
      <When draft={draft} onDraft={setDraft} />
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
