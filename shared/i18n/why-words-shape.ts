import type { Clock, Shift } from '../domain/agenda.ts';
import type { Channel } from '../domain/channel.ts';
import type { Completion } from '../domain/playbook.ts';
import type { SpecialDay } from '../domain/special-day.ts';

/** The pieces "why today?" is made of. Days arrive as words; numbers are days. `what` is empty where nothing is named. */
export interface WhyWords {
  readonly repeat: (name: string, rhythm: string | undefined, from: number, until: number) => string;
  readonly sequence: (name: string, place: number, of: number, day: number) => string;
  readonly single: (name: string, rhythm: string | undefined) => string;
  readonly unknown: (code: string) => string;
  readonly byHand: (day: string) => string;
  readonly promised: (day: string) => string;
  /** A problem found at a callback, to be put right on site. */
  readonly fix: (day: string) => string;
  readonly unreturned: (day: string, channel: string) => string;
  readonly reward: (day: string, referred: string) => string;
  readonly quoteEnding: (day: string, quote: string) => string;
  readonly clock: Readonly<Record<Clock['by'], (day: string, what: string) => string>>;
  readonly clockAndWindow: (clock: string, window: string) => string;
  readonly shift: Readonly<Record<Shift['cause'], (from: string, to: string, what: string) => string>>;
  /** A shift to an earlier day: a promise due on a day off, a greeting before its occasion. */
  readonly earlier: Partial<Readonly<Record<Shift['cause'], (from: string, to: string, what: string) => string>>>;
  readonly limit: (day: string) => string;
  readonly blocked: (channel: string) => string;
  readonly changed: (channel: string) => string;
  /** What would change the day, by what completes the step; `repeat` where the clock then starts anew. */
  readonly change: Readonly<Record<Completion, (repeat: boolean) => string>>;
  readonly changeByHand: string;
  readonly changePromise: string;
  readonly exit: (exit: string) => string;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly specialDay: Readonly<Record<SpecialDay['kind'], string>>;
  readonly ahead: (days: number) => string;
  readonly left: (days: number) => string;
  readonly lastDay: string;
  /** Of a single date instead of a window. */
  readonly inDays: (days: number) => string;
  readonly thisDay: string;
  readonly late: (days: number) => string;
}
