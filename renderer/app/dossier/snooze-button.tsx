import { Button } from '@mui/material';
import { useId, useState } from 'react';
import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useChange } from '../../api/use-change.ts';
import { SnoozeMenu } from '../../features/agenda/snooze-menu.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useDesk } from '../desk.ts';

interface SnoozeButtonProps {
  readonly row: CustomerRow;
  readonly today: Day;
}

/** The next contact as the row it is on the day it is due. */
function agendaRowOf(row: CustomerRow): AgendaRow | undefined {
  const { id, name, kind, next } = row;
  const { on, window, overdue, daysLate, reasons, keys } = next;
  if (on === undefined || next.state !== 'automatic') return undefined;
  return {
    customer: { id, name, kind },
    kind: 'follow-up',
    band: overdue ? 'overdue' : 'due',
    on,
    window: window ?? { from: on, until: on },
    overdue,
    daysLate,
    reasons,
    keys,
  };
}

/** Puts the next contact off, in the same words as on the day's page. */
export function SnoozeButton({ row, today }: SnoozeButtonProps) {
  const t = useT();
  const desk = useDesk();
  const id = useId();
  const [open, setOpen] = useState(false);
  const snooze = useChange('followUp.snooze');
  const planned = agendaRowOf(row);
  if (planned === undefined || planned.keys.length === 0) return null;
  const run = async (until: Day, time: string | undefined) => {
    const ask = { customerId: row.id, keys: planned.keys, until, ...(time === undefined ? {} : { time }) };
    const result = await snooze.run(ask);
    if (!result.ok) desk.refuse(result.error);
  };
  return (
    <>
      <Button id={id} variant="outlined" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(true)}>
        {t('dossier:next.snooze')}
      </Button>
      <SnoozeMenu
        row={planned}
        today={today}
        open={open}
        anchorId={id}
        onClose={() => setOpen(false)}
        onSnooze={(_, until, time) => void run(until, time)}
      />
    </>
  );
}
