import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { Channel } from '../../../shared/domain/channel.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** A day and how many rows it has, however many of them are at hand. */
export interface DayCount {
  readonly on: Day;
  readonly total: number;
}

export interface LoadBarOf {
  readonly on: Day;
  readonly count: number;
  /** Share of the fullest day, 0 to 1. */
  readonly share: number;
}

/** The bars under "load": each day's rows against the fullest of them. */
export function weekLoad(days: readonly DayCount[]): LoadBarOf[] {
  const most = Math.max(1, ...days.map(({ total }) => total));
  return days.map(({ on, total }) => ({ on, count: total, share: total / most }));
}

export interface ChannelLoad {
  readonly channel: Channel;
  readonly count: number;
}

/** The channels some rows ask for, by how much of the day they take, most first. */
export function channelLoad(rows: readonly AgendaRow[]): ChannelLoad[] {
  const counts = new Map<Channel, number>();
  for (const { channel } of rows) if (channel !== undefined) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return [...counts].map(([channel, count]) => ({ channel, count })).toSorted((a, b) => b.count - a.count);
}
