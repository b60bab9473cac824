import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** How a row stands on the day it is shown on; worded by `today:state.*`. */
export type RowState =
  | { readonly code: 'late' | 'overdue'; readonly tone: 'late'; readonly days: number }
  | { readonly code: 'time'; readonly tone: 'now'; readonly time: string }
  | { readonly code: 'today' | 'thatDay' | 'lastDay'; readonly tone: 'now' }
  | { readonly code: 'until'; readonly tone: 'soon'; readonly until: Day };

/** A promise is late, a window is over: two words for two kinds of trouble. */
export function rowState(row: AgendaRow, on: Day, today: Day): RowState {
  if (row.overdue) return { code: row.kind === 'promise' ? 'late' : 'overdue', tone: 'late', days: row.daysLate };
  if (row.time !== undefined) return { code: 'time', tone: 'now', time: row.time };
  if (row.window.until > on) return { code: 'until', tone: 'soon', until: row.window.until };
  if (row.window.from !== row.window.until) return { code: 'lastDay', tone: 'now' };
  return { code: on === today ? 'today' : 'thatDay', tone: 'now' };
}
