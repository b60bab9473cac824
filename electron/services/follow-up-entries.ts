import type { CalendarEntry } from '../../shared/contract/calendar-entry.ts';
import type { AgendaRow, Window } from '../../shared/domain/agenda.ts';
import { type Day, daysBetween, maxDay, minDay } from '../../shared/domain/day.ts';
import { agendaDays } from './agenda.ts';
import type { Context } from './context.ts';

type Planned = Pick<AgendaRow, 'window' | 'reasons'>;

/** The days the cadence gave it, also those before the day it was put off to: back there is no step out of the window. */
export function wholeWindow({ window, reasons }: Planned): Window {
  const [governing] = reasons;
  const isPutOff = governing?.shifts.some(({ cause }) => cause === 'snoozed' || cause === 'spread') === true;
  if (!isPutOff) return window;
  return {
    from: minDay(governing.window.from, window.from),
    until: maxDay(governing.window.until, governing.window.from),
  };
}

function entryOf(row: AgendaRow): CalendarEntry {
  const { kind, customer, overdue, time, what, channel, keys } = row;
  const [key] = keys;
  return {
    kind,
    customerId: customer.id,
    name: customer.name,
    overdue,
    window: wholeWindow(row),
    ...(time !== undefined && { time }),
    ...(what !== undefined && { detail: what }),
    ...(channel !== undefined && { channel }),
    ...(key !== undefined && { key }),
  };
}

/** What is due on each day from today on; what is overdue stands on today. */
export function followUpEntries(context: Context, from: Day, until: Day): ReadonlyMap<Day, CalendarEntry[]> {
  const start = maxDay(from, context.world.today());
  if (start > until) return new Map();
  const days = agendaDays(context, start, daysBetween(start, until) + 1);
  return new Map(days.map(({ on, rows }) => [on, rows.map(entryOf)]));
}
