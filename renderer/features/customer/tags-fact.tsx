import { Box, Chip } from '@mui/material';
import { useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Failure } from '../../../shared/result.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { TagField } from '../../ui/tag-field.tsx';
import { FactButton } from './editable-fact.tsx';
import { useCustomerChange } from './use-customer-change.ts';

function TagsDialog({ customer, onClose }: { readonly customer: Customer; readonly onClose: () => void }) {
  const t = useT();
  const save = useCustomerChange(customer.id);
  const asked = useAsk('customer.tags', {});
  const [tags, setTags] = useState<readonly string[]>(customer.tags);
  const [failure, setFailure] = useState<Failure>();
  const submit = async () => {
    const refused = await save({ tags: [...tags] });
    setFailure(refused);
    if (refused === undefined) onClose();
  };
  const known = asked.state === 'answered' ? asked.value.tags.map(({ tag }) => tag) : [];
  return (
    <RecordDialog title={t('dossier:fact.tags')} onClose={onClose} onSave={() => void submit()} failure={failure}>
      <TagField label={t('dossier:fact.tags')} value={tags} onChange={setTags} known={known} />
    </RecordDialog>
  );
}

/** The customer's tags; opened, they are chosen among those of the book. */
export function TagsFact({ customer }: { readonly customer: Customer }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <FactButton label={t('dossier:fact.tags')} onOpen={() => setOpen(true)}>
        {customer.tags.length > 0 && (
          <Box component="span" sx={{ display: 'flex', gap: '4px', flexWrap: 'wrap', py: '2px' }}>
            {customer.tags.map((tag) => (
              <Chip key={tag} component="span" label={tag} sx={{ height: 20 }} />
            ))}
          </Box>
        )}
      </FactButton>
      {open && <TagsDialog customer={customer} onClose={() => setOpen(false)} />}
    </>
  );
}
