import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';

/** How a row stands on the day it is shown on; worded by `today:state.*`. */
export type RowState =
  | { readonly code: 'late' | 'overdue'; readonly tone: 'late'; readonly days: number }
  | { readonly code: 'waiting'; readonly tone: 'late' | 'now'; readonly days: number }
  | { readonly code: 'time'; readonly tone: 'now'; readonly time: string }
  | { readonly code: 'today' | 'thatDay' | 'lastDay' | 'owed'; readonly tone: 'now' }
  | { readonly code: 'until'; readonly tone: 'soon'; readonly until: Day };

/** Somebody waits, or is owed: what counts is since when, and not the window of a plan. */
function owedState(row: AgendaRow, today: Day): RowState | undefined {
  const since = row.reasons[0]?.clock.on;
  if (row.kind === 'unreturned' && since !== undefined && since < today)
    return { code: 'waiting', tone: row.overdue ? 'late' : 'now', days: daysBetween(since, today) };
  return row.kind === 'reward' && !row.overdue ? { code: 'owed', tone: 'now' } : undefined;
}

/** A promise is late, a window is over: two words for two kinds of trouble. */
export function rowState(row: AgendaRow, on: Day, today: Day): RowState {
  const owed = owedState(row, today);
  if (owed !== undefined) return owed;
  if (row.overdue) return { code: row.kind === 'promise' ? 'late' : 'overdue', tone: 'late', days: row.daysLate };
  if (row.time !== undefined) return { code: 'time', tone: 'now', time: row.time };
  if (row.window.until > on) return { code: 'until', tone: 'soon', until: row.window.until };
  if (row.window.from !== row.window.until) return { code: 'lastDay', tone: 'now' };
  return { code: on === today ? 'today' : 'thatDay', tone: 'now' };
}
