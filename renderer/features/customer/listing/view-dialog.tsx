import { Typography } from '@mui/material';
import { useState } from 'react';
import type { SavedView } from '../../../../shared/domain/saved-view.ts';
import { draftKey } from '../../../api/kept-draft.ts';
import { useChange } from '../../../api/use-change.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
import { useRecordForm } from '../../../api/use-record-form.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Field } from '../../../ui/field.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { keptOf, type ListView, viewOf } from '../list-view.ts';

interface NewViewProps {
  readonly view: ListView;
  /** Behind those there are. */
  readonly place: number;
  readonly onSaved: (view: ListView) => void;
  readonly onClose: () => void;
}

function NameField({ name, onName, tried }: { name: string; onName: (name: string) => void; tried: boolean }) {
  const t = useT();
  return (
    <Field
      label={t('lists:view.name')}
      value={name}
      onChange={onName}
      error={tried && name.trim() === '' ? t('lists:view.missing') : undefined}
      hint={t('lists:view.nameHint')}
      maxLength={100}
      autoFocus
    />
  );
}

/** Keeps what the list shows under a name: who, in which order, with which columns. */
export function NewViewDialog({ view, place, onSaved, onClose }: NewViewProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(draftKey('savedView', undefined), () => ({ name: '' }));
  const { name } = draft;
  const [tried, setTried] = useState(false);
  const save = useChange('savedView.save');
  const submit = async () => {
    setTried(true);
    if (name.trim() === '') return;
    const done = await save.run({ name: name.trim(), place, ...keptOf(view) });
    if (!done.ok) return;
    kept.forget();
    onSaved({ ...view, saved: done.value.id });
    onClose();
  };
  const keeps = [t('lists:view.keepsWho'), t('lists:view.keepsOrder'), t('lists:view.keepsColumns')];
  return (
    <RecordDialog
      title={t('lists:view.title')}
      onClose={onClose}
      onSave={() => void submit()}
      running={save.running}
      failure={save.failure}
      kept={kept}
    >
      <NameField name={name} onName={(to) => put({ name: to })} tried={tried} />
      <Typography variant="caption">{t('lists:view.keeps', { what: keeps.join(t('listing:or')) })}</Typography>
    </RecordDialog>
  );
}

interface EditViewProps {
  readonly saved: SavedView;
  readonly onClose: () => void;
}

/** Another name for a view, or no view any more. */
export function EditViewDialog({ saved, onClose }: EditViewProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(draftKey('savedView', saved), () => ({ name: saved.name }));
  const { name } = draft;
  const { tried, dialog } = useRecordForm('savedView', {
    id: saved.id,
    askOf: () =>
      name.trim() === ''
        ? undefined
        : { id: saved.id, name: name.trim(), place: saved.place, ...keptOf(viewOf(saved)) },
    onClose,
    kept,
  });
  return (
    <RecordDialog title={t('lists:view.rename')} removeWords={t('lists:view.remove')} {...dialog}>
      <NameField name={name} onName={(to) => put({ name: to })} tried={tried} />
    </RecordDialog>
  );
}
