import { Box } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { ContactsDialog } from './contacts-dialog.tsx';
import { FactButton } from './editable-fact.tsx';
import type { Fact } from './facts/fact-lines.tsx';
import { phoneWords } from './phone-words.ts';

interface DoorProps {
  readonly customer: Customer;
  readonly children: ReactNode;
}

/** Every way to reach them is written in one form, whichever of them is pressed. */
function Door({ customer, children }: DoorProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <FactButton label={t('dossier:contacts.title')} onOpen={() => setOpen(true)}>
        {children}
      </FactButton>
      {open && <ContactsDialog customer={customer} onClose={() => setOpen(false)} />}
    </>
  );
}

function Line({ words, aside }: { readonly words: string; readonly aside?: string | undefined }) {
  return (
    <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
      {words}{' '}
      {aside !== undefined && (
        <Box component="span" sx={{ color: v('ink3'), fontSize: '0.75rem' }}>
          {aside}
        </Box>
      )}
    </Box>
  );
}

/** Numbers, addresses of letters and of places: known or not, they stand first. */
export function useReachedFacts(customer: Customer): Fact[] {
  const t = useT();
  const { phones, emails, addresses } = customer;
  const fact = (key: 'phones' | 'emails' | 'addresses', lines: readonly ReactNode[]): Fact => ({
    key,
    name: t(`dossier:fact.${key}`),
    value: <Door customer={customer}>{lines.length > 0 && lines}</Door>,
    filled: lines.length > 0,
    always: true,
  });
  return [
    fact(
      'phones',
      phones.map((phone, at) => (
        <Line key={at} words={phoneWords(t, phone)} aside={t(`dossier:contacts.label.${phone.label}`)} />
      )),
    ),
    fact(
      'emails',
      emails.map((email, at) => <Line key={at} words={email} />),
    ),
    fact(
      'addresses',
      addresses.map(({ text, area }, at) => <Line key={at} words={text} aside={area} />),
    ),
  ];
}
