import { useState } from 'react';
import type { Product } from '../../../shared/domain/product.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { some } from '../../ui/form-values.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';

interface ArriveDialogProps {
  readonly product: Product;
  /** How many wait for it. */
  readonly waiting: number;
  readonly onClose: () => void;
}

/** It came in: whoever waits for it is to be told. */
export function ArriveDialog({ product, waiting, onClose }: ArriveDialogProps) {
  const t = useT();
  const arrive = useChange('product.arrive');
  const [spec, setSpec] = useState('');
  const submit = async () => {
    const words = some(spec);
    const ask = { id: product.id, ...(words === undefined ? {} : { spec: words }) };
    if ((await arrive.run(ask)).ok) onClose();
  };
  return (
    <RecordDialog
      title={t('products:arrive.title', { name: product.name })}
      onClose={onClose}
      onSave={() => void submit()}
      saveWords={t('products:arrive.go')}
      running={arrive.running}
      failure={arrive.failure}
    >
      <Field
        label={t('products:arrive.spec')}
        value={spec}
        onChange={setSpec}
        hint={t('products:arrive.hint', { count: waiting })}
        maxLength={500}
        autoFocus
      />
    </RecordDialog>
  );
}
