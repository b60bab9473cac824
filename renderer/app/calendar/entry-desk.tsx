import { type ComponentProps, useState } from 'react';
import type { Appointment } from '../../../shared/domain/appointment.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { EntryDialog } from '../../features/appointment/entry-dialog.tsx';
import { useFoundCustomers } from '../../api/use-found-customers.ts';
import { useT } from '../../i18n/use-t.ts';
import { CustomerField, type NamedCustomer } from '../../ui/customer-field.tsx';

interface EntryDeskProps {
  readonly on: Day;
  readonly today: Day;
  readonly zone: string;
  readonly written: { readonly appointment: Appointment; readonly name: string } | undefined;
  readonly onClose: () => void;
}

type WhomProps = Parameters<ComponentProps<typeof EntryDialog>['customerField']>[0];

/** Found while typing; what names nobody in the book counts as nobody. */
function Whom({ value, onChange, isRequired, problems }: WhomProps) {
  const t = useT();
  const [typed, setTyped] = useState<NamedCustomer>({ id: value?.id, name: value?.name ?? '' });
  const found = useFoundCustomers(typed.id === undefined ? typed.name : '', '');
  return (
    <CustomerField
      label={t('calendarPage:entry.customer')}
      value={typed}
      onChange={({ id, name }) => {
        setTyped({ id, name });
        onChange(id === undefined ? undefined : { id, name });
      }}
      found={found}
      autoFocus={false}
      hint={t('calendarPage:entry.customerHint')}
      error={problems.includes('customer') ? t('calendarPage:entry.customerMissing') : undefined}
      required={isRequired}
    />
  );
}

/** The form of what is put on a day, with a customer of the book in it. */
export function EntryDesk(props: EntryDeskProps) {
  return <EntryDialog {...props} customerField={(whom) => <Whom {...whom} />} />;
}
