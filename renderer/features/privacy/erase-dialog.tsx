import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import { draftShelf } from '../../api/draft-shelf.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Field } from '../../ui/field.tsx';

interface EraseDialogProps {
  readonly customer: { readonly id: string; readonly name: string };
  readonly hrefOf: (id: string) => string;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

function Consequences({
  found,
  hrefOf,
}: {
  readonly found: Answer<'privacy.preview'>;
  readonly hrefOf: (id: string) => string;
}) {
  const t = useT();
  const { records, files, deleted, known, mentions } = found;
  return (
    <>
      <Typography variant="body2">{t('privacy:erase.takes', { records, files, deleted })}</Typography>
      <Typography variant="body2">
        {known > 0 ? t('privacy:erase.keeps', { known }) : t('privacy:erase.keepsNothing')}
      </Typography>
      {mentions.length > 0 && (
        <Box sx={{ fontSize: 'var(--small)' }}>
          {t('privacy:erase.mentions')}
          <Box component="ul" sx={{ m: '4px 0 0', pl: '20px' }}>
            {mentions.map(({ id, name }) => (
              <li key={id}>
                <Link href={hrefOf(id)} sx={{ overflowWrap: 'anywhere' }}>
                  {name}
                </Link>
              </li>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}

function Actions({ onClose, running }: { readonly onClose: () => void; readonly running: boolean }) {
  const t = useT();
  return (
    <>
      <Button variant="outlined" onClick={onClose}>
        {t('ui:cancel')}
      </Button>
      <Button variant="contained" color="error" type="submit" disabled={running}>
        {t('privacy:erase.go')}
      </Button>
    </>
  );
}

/** The one deed that nothing takes back: the name is typed by whoever means it. */
export function EraseCustomerDialog({ customer, hrefOf, onClose, onErased }: EraseDialogProps) {
  const t = useT();
  const { id, name } = customer;
  const asked = useAsk('privacy.preview', { customerId: id });
  const erase = useChange('privacy.erase');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const isMeant = typed.trim() === name.trim();
  const submit = async () => {
    setTried(true);
    if (!isMeant || erase.running) return;
    if (!(await erase.run({ customerId: id, name: typed })).ok) return;
    draftShelf.readAnew();
    onErased();
  };
  return (
    <DialogFrame
      open
      width={500}
      title={t('privacy:erase.title', { name })}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={<Actions onClose={onClose} running={erase.running} />}
    >
      <Typography variant="body2">{t('privacy:erase.body')}</Typography>
      {asked.state === 'answered' && <Consequences found={asked.value} hrefOf={hrefOf} />}
      <Box data-selectable sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {name}
      </Box>
      <Field
        autoFocus
        label={t('privacy:erase.type')}
        value={typed}
        onChange={setTyped}
        error={tried && !isMeant ? t('privacy:erase.mismatch') : undefined}
        maxLength={200}
      />
      {erase.failure !== undefined && <Banner inset tone="error" title={t(`failure:${erase.failure.code}`)} />}
    </DialogFrame>
  );
}
