import type { WorkDays } from '../../../shared/almanac/work-day.ts';
import type { Window } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Step } from '../../../shared/domain/playbook.ts';
import type { Restraint } from '../restraint.ts';

/** A day of the customer's with its name: a festival, a birthday, a promise. */
export interface Named {
  readonly on: Day;
  readonly what?: string;
}

/** What is to be planned. */
export interface Asked {
  readonly window: Window;
  readonly placing: NonNullable<Step['placing']>;
  /** An e-mail goes out from Tuesday to Thursday. */
  readonly isMail: boolean;
  /** A hard deadline behind the window. */
  readonly limit?: Day;
  /** Occasions to plan it with. */
  readonly occasions: readonly Named[];
  /** The day the rep named for it: where it is the first that will do, it is kept. */
  readonly named?: Day;
  /** It may be pulled before a long break, but stays later than this day; absent when it may not. */
  readonly pullAfter?: Day;
}

/** What stands for and against days. */
export interface DayGround {
  readonly today: Day;
  readonly workDays: WorkDays;
  readonly restraint: Restraint;
  /** Days without any clock, planned ahead. */
  readonly frozen?: Window | undefined;
  /** Promises with the day they are planned on: one contact serves both. */
  readonly promised: readonly Named[];
}
