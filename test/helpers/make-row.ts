import type { AgendaRow } from '../../shared/domain/agenda.ts';
import { asDay } from '../../shared/domain/day.ts';

const CUSTOMER = '00000000-0000-4000-8000-00000000000a';

/** A row of a day; say only what matters. */
export function makeRow(patch: Partial<AgendaRow> = {}): AgendaRow {
  const on = asDay('2026-09-17');
  return {
    customer: { id: CUSTOMER, name: 'Zhang Ceshi', kind: 'person' },
    kind: 'follow-up',
    band: 'due',
    on,
    window: { from: on, until: on },
    overdue: false,
    daysLate: 0,
    channel: 'call',
    reasons: [],
    keys: [`${CUSTOMER}/grade.A/call/2026-09-10`],
    ...patch,
  };
}
