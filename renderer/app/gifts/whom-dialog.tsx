import { useState } from 'react';
import { OtherField } from '../../features/link/other-field.tsx';
import { useT } from '../../i18n/use-t.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';

interface WhomDialogProps {
  readonly onChosen: (customer: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

/** Whose gift it is, where the page is about nobody in particular. */
export function WhomDialog({ onChosen, onClose }: WhomDialogProps) {
  const t = useT();
  const [whom, setWhom] = useState<{ readonly id: string; readonly name: string }>();
  const [tried, setTried] = useState(false);
  const save = () => {
    if (whom === undefined) setTried(true);
    else onChosen(whom);
  };
  return (
    <RecordDialog title={t('gifts:whom.title')} onClose={onClose} onSave={save} saveWords={t('gifts:whom.next')}>
      <OtherField
        customerId=""
        value={whom}
        onChange={setWhom}
        error={tried && whom === undefined ? t('gifts:whom.missing') : undefined}
        label={t('gifts:whom.label')}
        hint={t('gifts:whom.hint')}
      />
    </RecordDialog>
  );
}
