import { useState } from 'react';
import { useFoundCustomers } from '../../api/use-found-customers.ts';
import { useT } from '../../i18n/use-t.ts';
import { CustomerField, type NamedCustomer } from '../../ui/customer-field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';

interface WhomDialogProps {
  readonly onChosen: (customer: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

/** Whose gift it is, where the page is about nobody in particular. */
export function WhomDialog({ onChosen, onClose }: WhomDialogProps) {
  const t = useT();
  const [{ id, name }, setWhom] = useState<NamedCustomer>({ id: undefined, name: '' });
  const [tried, setTried] = useState(false);
  const found = useFoundCustomers(id === undefined ? name : '', '');
  const save = () => {
    if (id === undefined) setTried(true);
    else onChosen({ id, name });
  };
  return (
    <RecordDialog
      title={t('gifts:whom.title')}
      onClose={onClose}
      onSave={save}
      saveWords={t('gifts:whom.next')}
      kept={undefined}
    >
      <CustomerField
        label={t('gifts:whom.label')}
        value={{ id, name }}
        onChange={setWhom}
        found={found}
        hint={t('gifts:whom.hint')}
        error={tried && id === undefined ? t('gifts:whom.missing') : undefined}
        required
      />
    </RecordDialog>
  );
}
