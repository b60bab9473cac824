import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';

/** Minutes since midnight. */
export interface Block {
  readonly entry: CalendarEntry;
  readonly from: number;
  readonly until: number;
  /** Of `columns` that stand beside each other, counted from 0. */
  readonly column: number;
  readonly columns: number;
}

const DAY_MINUTES = 24 * 60;
const HOUR = 60;
/** A call takes less than an appointment of which nothing was said. */
const MINUTES = { due: 30, agreed: 60 } as const;
/** No block is lower than its words. */
const LEAST_MINUTES = 30;

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * HOUR + Number(time.slice(3));

export function timeOf(minutes: number): string {
  const inside = Math.min(DAY_MINUTES - 1, Math.max(0, minutes));
  return `${String(Math.floor(inside / HOUR)).padStart(2, '0')}:${String(inside % HOUR).padStart(2, '0')}`;
}

const lastingOf = ({ kind, appointment }: CalendarEntry): number =>
  appointment?.minutes ?? (kind === 'appointment' ? MINUTES.agreed : MINUTES.due);

/** The hour an entry ends; undefined where none was said. */
export const endOf = ({ time, appointment }: CalendarEntry): string | undefined =>
  time === undefined || appointment?.minutes === undefined ? undefined : timeOf(minutesOf(time) + appointment.minutes);

type Spot = Pick<Block, 'entry' | 'from' | 'until'>;

function spotOf(entry: CalendarEntry): Spot[] {
  if (entry.time === undefined) return [];
  const from = minutesOf(entry.time);
  return [{ entry, from, until: Math.min(DAY_MINUTES, from + Math.max(LEAST_MINUTES, lastingOf(entry))) }];
}

/** Those that overlap, one with the next, from the first to the last of them. */
function clustersOf(spots: readonly Spot[]): Spot[][] {
  const clusters: Spot[][] = [];
  let until = -1;
  for (const spot of spots) {
    if (spot.from >= until) clusters.push([]);
    clusters.at(-1)?.push(spot);
    until = Math.max(until, spot.until);
  }
  return clusters;
}

/** Each takes the first column that is free by then. */
function inColumns(cluster: readonly Spot[]): Block[] {
  const ends: number[] = [];
  const placed = cluster.map((spot) => {
    const free = ends.findIndex((end) => end <= spot.from);
    const column = free === -1 ? ends.length : free;
    ends[column] = spot.until;
    return { ...spot, column };
  });
  return placed.map((spot) => ({ ...spot, columns: ends.length }));
}

/** What has an hour, as blocks that never cover each other: overlapping ones share the width. */
export function blocksOf(entries: readonly CalendarEntry[]): Block[] {
  const spots = entries.flatMap(spotOf).toSorted((a, b) => a.from - b.from || b.until - a.until);
  return clustersOf(spots).flatMap(inColumns);
}

export interface Hours {
  readonly from: number;
  readonly until: number;
}

const USUAL: Hours = { from: 7, until: 21 };

/** The hours a week shows: from seven to nine in the evening, and as far as its blocks reach. */
export const hoursOf = (blocks: readonly Pick<Block, 'from' | 'until'>[]): Hours => ({
  from: Math.min(USUAL.from, ...blocks.map(({ from }) => Math.floor(from / HOUR))),
  until: Math.max(USUAL.until, ...blocks.map(({ until }) => Math.ceil(until / HOUR))),
});

const STEP_MINUTES = 15;

/** The hour at a share of the height, by quarters. */
export const timeAt = ({ from, until }: Hours, share: number): string =>
  timeOf(Math.round(((from + (until - from) * share) * HOUR) / STEP_MINUTES) * STEP_MINUTES);
