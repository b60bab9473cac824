import { Button } from '@mui/material';
import { useState } from 'react';
import { useAsk } from '../api/use-ask.ts';
import { useChange } from '../api/use-change.ts';
import { useT } from '../i18n/use-t.ts';
import { Banner } from '../ui/banner.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { Field } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';

interface NewCustomerProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

type Kind = 'person' | 'organization';

/** Somebody of exactly this name is in the book already. */
function useNamesake(name: string): boolean {
  const wanted = name.trim();
  const asked = useAsk(
    'customer.list',
    { query: wanted, filter: {}, sort: { by: 'name', direction: 'up' }, offset: 0, limit: 20 },
    { enabled: wanted.length > 1, keep: true },
  );
  return asked.state === 'answered' && asked.value.rows.some((row) => row.name === wanted);
}

function useNewCustomer({ name: given, onCreated }: NewCustomerProps) {
  const [kind, setKind] = useState<Kind>('person');
  const [name, setName] = useState(given);
  const [phone, setPhone] = useState('');
  const [company, setCompany] = useState('');
  const [tried, setTried] = useState(false);
  const create = useChange('customer.create');
  const submit = async () => {
    setTried(true);
    if (name.trim() === '' || create.running) return;
    const made = await create.run({
      kind,
      name: name.trim(),
      ...(phone.trim() === '' ? {} : { phones: [{ raw: phone.trim(), label: 'mobile' }] }),
      ...(company.trim() === '' || kind === 'organization' ? {} : { company: company.trim() }),
    });
    if (made.ok) onCreated(made.value.id);
  };
  const missing = tried && name.trim() === '';
  return {
    kind,
    setKind,
    name,
    setName,
    phone,
    setPhone,
    company,
    setCompany,
    submit,
    missing,
    failure: create.failure,
  };
}

/** The least that makes a customer: who, and a number. The rest is written in the dossier that opens. */
export function NewCustomer(props: NewCustomerProps) {
  const t = useT();
  const form = useNewCustomer(props);
  const namesake = useNamesake(form.name);
  const kinds = [
    { value: 'person' as const, label: t('app:newCustomer.person'), icon: 'person' as const },
    { value: 'organization' as const, label: t('app:newCustomer.organization'), icon: 'organization' as const },
  ];
  const create = (
    <Button variant="contained" type="submit">
      {t('app:newCustomer.create')}
    </Button>
  );
  return (
    <DialogFrame
      open
      width={460}
      title={t('app:newCustomer.title')}
      onClose={props.onClose}
      onSubmit={() => void form.submit()}
      actions={create}
    >
      {form.failure !== undefined && <Banner inset tone="error" title={t(`failure:${form.failure.code}`)} />}
      <div>
        <Segmented label={t('app:newCustomer.kind')} segments={kinds} value={form.kind} onChange={form.setKind} />
      </div>
      <Field
        autoFocus
        label={t('app:newCustomer.name')}
        value={form.name}
        onChange={form.setName}
        maxLength={200}
        error={form.missing ? t('app:newCustomer.nameMissing') : undefined}
        hint={namesake ? t('app:newCustomer.sure') : undefined}
      />
      <Field
        label={t('app:newCustomer.phone')}
        value={form.phone}
        onChange={form.setPhone}
        type="tel"
        maxLength={100}
      />
      {form.kind === 'person' && (
        <Field label={t('app:newCustomer.company')} value={form.company} onChange={form.setCompany} maxLength={200} />
      )}
    </DialogFrame>
  );
}
