import { useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { customOf, LONGEST } from './fact-fields.ts';
import type { SaveFacts } from './use-customer-change.ts';
import { useSaved } from './use-saved.ts';

interface CustomFieldDialogProps {
  readonly customer: Pick<Customer, 'id' | 'custom'>;
  readonly save: SaveFacts;
  readonly onClose: () => void;
}

/** A field the book has no name for, under a heading of the rep's own. */
export function CustomFieldDialog({ customer: { id, custom }, save, onClose }: CustomFieldDialogProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(draftKey('fact', undefined, id), () => ({ name: '', value: '' }));
  const { name, value } = draft;
  const [tried, setTried] = useState(false);
  const { failure, settle } = useSaved(onClose, kept);
  const key = name.trim();
  const taken = Object.hasOwn(custom, key);
  const submit = () => {
    setTried(true);
    if (key === '' || taken || value.trim() === '') return;
    void settle(save(customOf(custom, key, value)));
  };
  const wrong = taken ? t('dossier:custom.taken') : tried && key === '' ? t('dossier:custom.nameMissing') : undefined;
  return (
    <RecordDialog title={t('dossier:custom.title')} onClose={onClose} onSave={submit} failure={failure} kept={kept}>
      <Field
        label={t('dossier:custom.name')}
        value={name}
        onChange={(to) => put({ name: to })}
        error={wrong}
        maxLength={LONGEST.name}
        autoFocus
      />
      <Field
        label={t('dossier:custom.value')}
        value={value}
        onChange={(to) => put({ value: to })}
        error={tried && value.trim() === '' ? t('ui:required') : undefined}
        lines={2}
        maxLength={LONGEST.words}
      />
    </RecordDialog>
  );
}
