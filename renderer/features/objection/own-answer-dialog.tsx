import { useState } from 'react';
import type { OwnAnswer } from '../../../shared/domain/objection.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { newObjectionCode } from './new-objection-code.ts';

interface OwnAnswerDialogProps {
  /** Absent: an objection of the rep's own begins with it. */
  readonly answer: OwnAnswer | undefined;
  readonly onClose: () => void;
}

/** The fields, and what they ask; nothing while something is missing. */
function useOwnAnswer(answer: OwnAnswer | undefined) {
  const [begun] = useState(() => answer ?? { objection: newObjectionCode(), name: '', text: '' });
  const { draft, setDraft, kept } = useKeptDraft(draftKey('ownAnswer', answer), () => ({
    name: begun.name ?? '',
    text: begun.text,
  }));
  const { name, text } = draft;
  const isOwn = begun.name !== undefined;
  const isMissing = isBlank(isOwn ? name : text);
  const ask = withoutUndefined({
    id: answer?.id,
    objection: begun.objection,
    meaning: answer?.meaning,
    name: isOwn ? name.trim() : undefined,
    text: text.trim(),
  });
  return { draft, setDraft, kept, isOwn, isMissing, ask: isMissing ? undefined : ask };
}

/** An answer in the rep's words; of an objection of their own, with its name. */
export function OwnAnswerDialog({ answer, onClose }: OwnAnswerDialogProps) {
  const t = useT();
  const { draft, setDraft, kept, isOwn, isMissing, ask } = useOwnAnswer(answer);
  const { tried, dialog } = useRecordForm('ownAnswer', { id: answer?.id, askOf: () => ask, onClose, kept });
  const isMarked = tried && isMissing;
  return (
    <RecordDialog title={t(answer === undefined ? 'talk:own.create' : 'talk:own.edit')} {...dialog}>
      {isOwn && (
        <Field
          label={t('talk:own.name')}
          placeholder={t('talk:own.nameHint')}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          error={isMarked ? t('talk:own.nameMissing') : undefined}
          maxLength={500}
          autoFocus
        />
      )}
      <Field
        label={t('talk:own.text')}
        placeholder={t('talk:own.hint')}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        error={isMarked && !isOwn ? t('talk:own.missing') : undefined}
        lines={3}
        maxLength={20_000}
        autoFocus={!isOwn}
      />
    </RecordDialog>
  );
}
