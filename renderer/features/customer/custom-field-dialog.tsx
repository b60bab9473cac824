import { useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Failure } from '../../../shared/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { customOf, LONGEST } from './fact-fields.ts';
import type { SaveFacts } from './use-customer-change.ts';

interface CustomFieldDialogProps {
  readonly custom: Customer['custom'];
  readonly save: SaveFacts;
  readonly onClose: () => void;
}

/** A field the book has no name for, under a heading of the rep's own. */
export function CustomFieldDialog({ custom, save, onClose }: CustomFieldDialogProps) {
  const t = useT();
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const key = name.trim();
  const taken = Object.hasOwn(custom, key);
  const submit = async () => {
    setTried(true);
    if (key === '' || taken || value.trim() === '') return;
    const refused = await save(customOf(custom, key, value));
    setFailure(refused);
    if (refused === undefined) onClose();
  };
  const wrong = taken ? t('dossier:custom.taken') : tried && key === '' ? t('dossier:custom.nameMissing') : undefined;
  return (
    <RecordDialog title={t('dossier:custom.title')} onClose={onClose} onSave={() => void submit()} failure={failure}>
      <Field
        label={t('dossier:custom.name')}
        value={name}
        onChange={setName}
        error={wrong}
        maxLength={LONGEST.name}
        autoFocus
      />
      <Field
        label={t('dossier:custom.value')}
        value={value}
        onChange={setValue}
        error={tried && value.trim() === '' ? t('ui:required') : undefined}
        lines={2}
        maxLength={LONGEST.words}
      />
    </RecordDialog>
  );
}
