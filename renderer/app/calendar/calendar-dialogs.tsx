import { lazy, Suspense } from 'react';
import type { Appointment } from '../../../shared/domain/appointment.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { MoveDialog } from '../../features/calendar/move-dialog.tsx';
import { EntryDesk } from './entry-desk.tsx';
import type { useMoving } from './use-moving.ts';

const ExportDialog = lazy(async () => ({
  default: (await import('../../features/calendar/export-dialog.tsx')).ExportDialog,
}));
const TakeDialog = lazy(async () => ({
  default: (await import('../../features/calendar/take-dialog.tsx')).TakeDialog,
}));

export type Over = 'export' | 'take' | undefined;

export interface Open {
  readonly on: Day;
  readonly written: { readonly appointment: Appointment; readonly name: string } | undefined;
}

interface FileDialogProps {
  readonly over: Over;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Files for other calendars, or out of them. */
function FileDialog({ over, ...rest }: FileDialogProps) {
  return (
    <Suspense>
      {over === 'export' && <ExportDialog {...rest} />}
      {over === 'take' && <TakeDialog {...rest} />}
    </Suspense>
  );
}

interface DialogsProps {
  readonly today: Day;
  readonly zone: string;
  readonly moving: ReturnType<typeof useMoving>;
  readonly open: Open | undefined;
  readonly over: Over;
  readonly keepFocus: () => void;
  readonly onClose: () => void;
}

/** What lies over the days: a move, an entry, files for other calendars or out of them. */
export function Dialogs({ today, zone, moving, open, over, keepFocus, onClose }: DialogsProps) {
  return (
    <>
      {moving.moving !== undefined && (
        <MoveDialog
          moving={moving.moving}
          today={today}
          onMove={(...move) => {
            keepFocus();
            moving.move(...move);
          }}
          onClose={moving.close}
        />
      )}
      {open !== undefined && <EntryDesk {...open} today={today} zone={zone} onClose={onClose} />}
      <FileDialog {...{ over, today, onClose }} />
    </>
  );
}
