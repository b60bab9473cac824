import type { Ask } from '../../shared/contract/contract.ts';

type Channel = `reminder.${'list' | 'look' | 'snooze' | 'putAway' | 'done'}`;

/** The appointment of the other examples, as a reminder names it. */
const keyOf = (id: string): string => `appointment|${id}|2026-11-28|14:00|Asia/Shanghai`;

export const reminderExamples = (ids: Readonly<Record<'appointment', string>>): { [C in Channel]: Ask<C> } => ({
  'reminder.list': {},
  'reminder.look': {},
  'reminder.snooze': { keys: [keyOf(ids.appointment)], for: 'hour' },
  'reminder.putAway': { keys: [keyOf(ids.appointment)] },
  'reminder.done': { key: keyOf(ids.appointment) },
});
