import type { Appointment } from '../../../shared/domain/appointment.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { EntryDialog } from '../../features/appointment/entry-dialog.tsx';
import { OtherField } from '../../features/link/other-field.tsx';
import { useT } from '../../i18n/use-t.ts';

interface EntryDeskProps {
  readonly on: Day;
  readonly today: Day;
  readonly zone: string;
  readonly written: { readonly appointment: Appointment; readonly name: string } | undefined;
  readonly onClose: () => void;
}

/** The form of what is put on a day, with a customer of the book in it. */
export function EntryDesk(props: EntryDeskProps) {
  const t = useT();
  return (
    <EntryDialog
      {...props}
      customerField={({ value, onChange, isRequired, problems }) => (
        <OtherField
          customerId=""
          value={value}
          onChange={onChange}
          isOptional={!isRequired}
          autoFocus={false}
          label={t('calendarPage:entry.customer')}
          hint={t('calendarPage:entry.customerHint')}
          error={problems.includes('customer') ? t('calendarPage:entry.customerMissing') : undefined}
        />
      )}
    />
  );
}
