import type { AgendaDay } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';

export interface LoadBarOf {
  readonly on: Day;
  readonly count: number;
  /** Share of the fullest day, 0 to 1. */
  readonly share: number;
}

/** The bars under "load": each day's rows against the fullest of them. */
export function weekLoad(days: readonly AgendaDay[]): LoadBarOf[] {
  const most = Math.max(1, ...days.map((day) => day.rows.length));
  return days.map(({ on, rows }) => ({ on, count: rows.length, share: rows.length / most }));
}

export interface DayLoad {
  readonly total: number;
  readonly overdue: number;
  /** Channels by how much of the day they take, most first. */
  readonly channels: readonly { readonly channel: string; readonly count: number }[];
}

/** What one day is made of. */
export function dayLoad(day: AgendaDay | undefined): DayLoad {
  const rows = day?.rows ?? [];
  const counts = new Map<string, number>();
  for (const { channel } of rows) if (channel !== undefined) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return {
    total: rows.length,
    overdue: rows.filter((row) => row.overdue).length,
    channels: [...counts].map(([channel, count]) => ({ channel, count })).toSorted((a, b) => b.count - a.count),
  };
}
