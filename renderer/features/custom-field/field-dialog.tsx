import { CUSTOM_KINDS, type CustomField } from '../../../shared/domain/custom-field.ts';
import { draftKey, markOf } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { askOfField, AUDIENCES, type CustomFieldDraft, draftOfField, lacksChoices } from './custom-field-draft.ts';

interface FieldDialogProps {
  /** Absent: a new one. */
  readonly field: CustomField | undefined;
  /** What a new one is called: the heading it is made of. */
  readonly name?: string | undefined;
  readonly fields: readonly CustomField[];
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: CustomFieldDraft;
  readonly onDraft: (draft: CustomFieldDraft) => void;
  readonly tried: boolean;
}

function KindFields({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  return (
    <>
      <FieldFrame label={t('facts:own.kind')}>
        {() => (
          <Segmented
            label={t('facts:own.kind')}
            segments={CUSTOM_KINDS.map((value) => ({ value, label: t(`facts:own.kinds.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => onDraft({ ...draft, kind })}
            wide
          />
        )}
      </FieldFrame>
      {draft.kind === 'choice' && (
        <Field
          label={t('facts:own.choices')}
          value={draft.choices}
          onChange={(choices) => onDraft({ ...draft, choices })}
          error={tried && lacksChoices(draft) ? t('facts:own.choicesMissing') : undefined}
          lines={3}
          maxLines={10}
        />
      )}
      <FieldFrame label={t('facts:own.of')}>
        {() => (
          <Segmented
            label={t('facts:own.of')}
            segments={AUDIENCES.map((value) => ({ value, label: t(`facts:own.ofs.${value}`) }))}
            value={draft.of}
            onChange={(of) => onDraft({ ...draft, of })}
          />
        )}
      </FieldFrame>
    </>
  );
}

/** What a field is called, what it holds, and for whom it is. */
export function FieldDialog({ field, name, fields, onClose }: FieldDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('customField', field, name && markOf(name)), () =>
    draftOfField(field, name),
  );
  const others = fields.filter(({ id }) => id !== field?.id);
  const { tried, dialog } = useRecordForm('customField', {
    id: field?.id,
    askOf: () => askOfField(draft, field, others),
    onClose,
    kept,
  });
  const taken = others.some((other) => other.name === draft.name.trim());
  const missing = tried && isBlank(draft.name) ? t('facts:own.nameMissing') : undefined;
  const renames = field !== undefined && !isBlank(draft.name) && draft.name.trim() !== field.name;
  return (
    <RecordDialog title={t(field === undefined ? 'facts:own.add' : 'facts:own.edit')} {...dialog} width={520}>
      <Field
        label={t('facts:own.name')}
        value={draft.name}
        onChange={(to) => setDraft({ ...draft, name: to })}
        error={taken ? t('facts:own.nameTaken') : missing}
        hint={renames ? t('facts:own.renames') : undefined}
        maxLength={200}
        required
        autoFocus
      />
      <KindFields draft={draft} onDraft={setDraft} tried={tried} />
    </RecordDialog>
  );
}
