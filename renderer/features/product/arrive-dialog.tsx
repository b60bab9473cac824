import type { Product } from '../../../shared/domain/product.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
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
  const { draft, put, kept } = useKeptDraft(draftKey('arrive', product), () => ({ spec: '' }));
  const submit = async () => {
    const words = some(draft.spec);
    const ask = { id: product.id, ...(words === undefined ? {} : { spec: words }) };
    if (!(await arrive.run(ask)).ok) return;
    kept.forget();
    onClose();
  };
  return (
    <RecordDialog
      title={t('products:arrive.title', { name: product.name })}
      onClose={onClose}
      onSave={() => void submit()}
      saveWords={t('products:arrive.go')}
      running={arrive.running}
      failure={arrive.failure}
      kept={kept}
    >
      <Field
        label={t('products:arrive.spec')}
        value={draft.spec}
        onChange={(spec) => put({ spec })}
        hint={t('products:arrive.hint', { count: waiting })}
        maxLength={500}
        autoFocus
      />
    </RecordDialog>
  );
}
