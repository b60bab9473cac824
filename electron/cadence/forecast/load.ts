import type { Window } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** What a day holds. Written words fill no day, but they are work. */
export interface DayLoad {
  calls: number;
  visits: number;
  written: number;
}

/** A contact for which no day of its window had room. */
export interface Starved {
  readonly customerId: string;
  readonly cadence: string;
  readonly window: Window;
  readonly on: Day;
}

export interface Forecast {
  readonly days: ReadonlyMap<Day, Readonly<DayLoad>>;
  /** In the order of days, and of each day in the order in which its customers were planned. */
  readonly starved: readonly Starved[];
}
