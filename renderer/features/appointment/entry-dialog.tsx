import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import type { EntryDraft, Problem } from './entry-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { type EntryFormOptions, useEntryForm } from './use-entry-form.ts';

export interface CustomerFieldProps {
  readonly value: EntryDraft['customer'];
  readonly onChange: (customer: EntryDraft['customer']) => void;
  readonly isRequired: boolean;
  readonly problems: readonly Problem[];
}

interface EntryDialogProps extends EntryFormOptions {
  readonly customerField: (props: CustomerFieldProps) => ReactNode;
}

/** Puts something on a day, or changes what was agreed: an appointment, the rep's own time, a next step, a promise. */
export function EntryDialog({ customerField, ...options }: EntryDialogProps) {
  const t = useT();
  const { fields, dialog } = useEntryForm(options);
  const { draft, onDraft, problems } = fields;
  const isWritten = options.written !== undefined;
  return (
    <RecordDialog title={t(isWritten ? 'calendarPage:entry.edit' : 'calendarPage:entry.new')} width={520} {...dialog}>
      <EntryFields
        {...fields}
        isWritten={isWritten}
        customerField={(isRequired) =>
          customerField({
            value: draft.customer,
            onChange: (customer) => onDraft({ ...draft, customer }),
            isRequired,
            problems,
          })
        }
      />
    </RecordDialog>
  );
}
