import type { Band, Reason, RowKind, Window } from '../../shared/domain/agenda.ts';
import type { Channel } from '../../shared/domain/channel.ts';
import { type Day, daysBetween } from '../../shared/domain/day.ts';

/** A row as planned, before it knows its customer's name. */
export interface PlannedRow {
  readonly kind: RowKind;
  readonly band: Band;
  readonly on: Day;
  readonly time?: string;
  readonly half?: 'morning' | 'afternoon';
  /** Attempts since the last talk that nobody answered. */
  readonly unanswered?: number;
  readonly window: Window;
  /** The last day on which it is not late: the end of the window, or the day it was moved to behind it. */
  readonly lastDay: Day;
  readonly overdue: boolean;
  readonly daysLate: number;
  /** The longest time its cadence lets pass, in days, at least 1: lateness is measured in it. */
  readonly intervalDays: number;
  readonly channel?: Channel;
  readonly reasons: readonly Reason[];
  readonly keys: readonly string[];
  readonly what?: string;
}

type Fields = Omit<PlannedRow, 'overdue' | 'daysLate' | 'keys' | 'band'> & { readonly band?: Band };

/** Fills what follows from the last day and the reasons. */
export function plannedRow({ band, ...fields }: Fields, today: Day): PlannedRow {
  const late = today > fields.lastDay;
  return {
    ...fields,
    band: band ?? (late ? 'overdue' : 'due'),
    overdue: late,
    daysLate: late ? daysBetween(fields.lastDay, today) : 0,
    // Two samples asked for on one day are two reasons, and one follow-up to put off.
    keys: [...new Set(fields.reasons.map(({ key }) => key))],
  };
}
