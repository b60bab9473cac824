import { Box, Chip } from '@mui/material';
import { useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { TagField } from '../../ui/tag-field.tsx';
import { FactButton } from './editable-fact.tsx';
import { useCustomerChange } from './use-customer-change.ts';
import { useSaved } from './use-saved.ts';

function TagsDialog({ customer, onClose }: { readonly customer: Customer; readonly onClose: () => void }) {
  const t = useT();
  const save = useCustomerChange(customer.id);
  const asked = useAsk('customer.tags', {});
  const { draft, put, kept } = useKeptDraft(
    draftKey('tags', customer, customer.id),
    (): { tags: readonly string[] } => ({ tags: customer.tags }),
  );
  const { failure, settle } = useSaved(onClose, kept);
  const submit = () => void settle(save({ tags: [...draft.tags] }));
  const known = asked.state === 'answered' ? asked.value.tags.map(({ tag }) => tag) : [];
  return (
    <RecordDialog title={t('dossier:fact.tags')} onClose={onClose} onSave={submit} failure={failure} kept={kept}>
      <TagField label={t('dossier:fact.tags')} value={draft.tags} onChange={(tags) => put({ tags })} known={known} />
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
