import type { Clock } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** A day from which a cadence counts, and what happened on it. */
export interface Anchor {
  readonly on: Day;
  readonly by: Clock['by'];
  /** As the record calls itself: the product, the supplier, the festival. */
  readonly what?: string;
  /** The interaction that is the anchor itself: it completes nothing that it began. */
  readonly begunBy?: string;
  /** Instant. On the day itself only what was entered later counts: the call that asked for the price is no answer to the quote. */
  readonly enteredAt?: string;
  /** The day on which the rep learnt of it: the talk in which it was told is no follow-up of it, whatever was written down first. */
  readonly knownOn?: Day;
  /** `HH:MM`, where the hour matters. */
  readonly time?: string;
}

type Entered = { readonly createdAt: string };

/** The anchor of a record. */
export const anchorOf = (by: Clock['by'], on: Day, { createdAt }: Entered, what?: string): Anchor => ({
  on,
  by,
  enteredAt: createdAt,
  ...(what === undefined || what === '' ? {} : { what }),
});
