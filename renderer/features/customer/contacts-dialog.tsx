import { Box, Button, IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import type { Ask } from '../../../shared/contract/contract.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import {
  type ContactsDraft,
  draftOfContacts,
  EMPTY_ADDRESS,
  EMPTY_PHONE,
  patchOfContacts,
  PHONE_LABELS,
  withItem,
  withoutItem,
} from './contacts-draft.ts';
import { LONGEST } from './fact-fields.ts';
import { LikeHint, useLikeGuard } from './like-hint.tsx';
import { useCustomerChange } from './use-customer-change.ts';
import { useSaved } from './use-saved.ts';

interface PartProps {
  readonly draft: ContactsDraft;
  readonly onDraft: (draft: ContactsDraft) => void;
}

function Line({
  label,
  onRemove,
  children,
  columns,
}: {
  readonly label: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
  readonly columns: string;
}) {
  const words = useT()('dossier:contacts.remove', { what: label });
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: `${columns} 28px`, gap: '8px', alignItems: 'end' }}>
      {children}
      <Tooltip title={words}>
        <IconButton aria-label={words} onClick={onRemove} sx={{ mb: '2px' }}>
          <Icon name="close" size={14} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

function Add({ words, onAdd }: { readonly words: string; readonly onAdd: () => void }) {
  return (
    <Box sx={{ mt: '-8px' }}>
      <Button variant="text" startIcon={<Icon name="add" size={13} />} onClick={onAdd} sx={{ ml: '-8px' }}>
        {words}
      </Button>
    </Box>
  );
}

function Phones({ draft, onDraft }: PartProps) {
  const t = useT();
  const { phones } = draft;
  const set = (to: ContactsDraft['phones']) => onDraft({ ...draft, phones: to });
  const labels = PHONE_LABELS.map((value) => ({ value, label: t(`dossier:contacts.label.${value}`) }));
  return (
    <>
      {phones.map((phone, at) => {
        const label = t('dossier:contacts.phone', { n: at + 1 });
        return (
          <Line key={at} label={label} columns="minmax(0,1fr) 72px 104px" onRemove={() => set(withoutItem(phones, at))}>
            <Field
              label={label}
              value={phone.raw}
              onChange={(raw) => set(withItem(phones, at, { ...phone, raw }))}
              maxLength={LONGEST.line}
              autoFocus={at === 0}
            />
            <Field
              label={t('dossier:contacts.extension')}
              value={phone.ext}
              onChange={(ext) => set(withItem(phones, at, { ...phone, ext }))}
              maxLength={12}
            />
            <SelectField
              label={t('dossier:contacts.kind')}
              options={labels}
              value={phone.label}
              onChange={(to) => set(withItem(phones, at, { ...phone, label: to }))}
            />
          </Line>
        );
      })}
      <Add words={t('dossier:contacts.addPhone')} onAdd={() => set([...phones, EMPTY_PHONE])} />
    </>
  );
}

function Emails({ draft, onDraft }: PartProps) {
  const t = useT();
  const { emails } = draft;
  const set = (to: readonly string[]) => onDraft({ ...draft, emails: to });
  return (
    <>
      {emails.map((email, at) => {
        const label = t('dossier:contacts.email', { n: at + 1 });
        return (
          <Line key={at} label={label} columns="minmax(0,1fr)" onRemove={() => set(withoutItem(emails, at))}>
            <Field
              label={label}
              type="email"
              value={email}
              onChange={(to) => set(withItem(emails, at, to))}
              maxLength={LONGEST.line}
            />
          </Line>
        );
      })}
      <Add words={t('dossier:contacts.addEmail')} onAdd={() => set([...emails, ''])} />
    </>
  );
}

function Addresses({ draft, onDraft }: PartProps) {
  const t = useT();
  const { addresses } = draft;
  const set = (to: ContactsDraft['addresses']) => onDraft({ ...draft, addresses: to });
  return (
    <>
      {addresses.map((address, at) => {
        const label = t('dossier:contacts.address', { n: at + 1 });
        const put = (to: typeof address) => set(withItem(addresses, at, to));
        return (
          <Line key={at} label={label} columns="minmax(0,1fr) 176px" onRemove={() => set(withoutItem(addresses, at))}>
            <Field
              label={label}
              value={address.text}
              onChange={(text) => put({ ...address, text })}
              maxLength={LONGEST.line}
            />
            <Field
              label={t('dossier:contacts.area')}
              placeholder={t('dossier:contacts.areaHint')}
              value={address.area}
              onChange={(area) => put({ ...address, area })}
              maxLength={LONGEST.line}
            />
          </Line>
        );
      })}
      <Add words={t('dossier:contacts.addAddress')} onAdd={() => set([...addresses, EMPTY_ADDRESS])} />
    </>
  );
}

/** What is asked about numbers that come to a customer: whom else they belong to. */
function checkOf({ id, kind, name, company }: Customer, draft: ContactsDraft): Ask<'double.check'> {
  const { phones = [], emails = [], addresses = [] } = patchOfContacts(draft);
  return {
    ...{ id, kind, name, emails, phones: phones.map(({ raw }) => raw), addresses: addresses.map(({ text }) => text) },
    ...(company !== undefined && { company }),
  };
}

interface ContactsDialogProps {
  readonly customer: Customer;
  readonly onClose: () => void;
}

/** Every way to reach the customer, in one form. */
export function ContactsDialog({ customer, onClose }: ContactsDialogProps) {
  const t = useT();
  const save = useCustomerChange(customer.id);
  const { draft, setDraft, kept } = useKeptDraft(draftKey('contacts', customer, customer.id), () =>
    draftOfContacts(customer),
  );
  const { failure, settle } = useSaved(onClose, kept);
  const guard = useLikeGuard();
  const submit = async () => {
    if (!(await guard.mayPass(checkOf(customer, draft)))) return;
    await settle(save(patchOfContacts(draft)));
  };
  return (
    <RecordDialog
      title={t('dossier:contacts.title')}
      onClose={onClose}
      onSave={() => void submit()}
      failure={failure}
      kept={kept}
      saveWords={guard.warned ? t('doubles:check.anywaySave') : undefined}
      width={520}
    >
      <Phones draft={draft} onDraft={setDraft} />
      <Emails draft={draft} onDraft={setDraft} />
      <Addresses draft={draft} onDraft={setDraft} />
      <LikeHint ask={checkOf(customer, draft)} />
    </RecordDialog>
  );
}
