import type { Band, Reason, RowKind, Window } from '../../shared/domain/agenda.ts';
import type { Channel } from '../../shared/domain/channel.ts';
import { type Day, daysBetween } from '../../shared/domain/day.ts';
import type { Proposal } from './proposal.ts';

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

/** Why nothing is planned. `not-yet`: the customer came into the book after the day that is replayed. */
export type NoneCause = 'given-up' | 'do-not-contact' | 'frozen' | 'chosen-none' | 'no-cadence' | 'not-yet';

/** Who decides the next contact, the row for it, and what is owed beside it. */
export interface CustomerPlan {
  readonly state: 'automatic' | 'manual' | 'none';
  /** Only with `none`. */
  readonly cause?: NoneCause;
  /** Absent with `none`. An automatic one stands on the first of its days; levelling may move it. */
  readonly row?: PlannedRow;
  /** Behind an automatic row: the days it may stand on. */
  readonly proposal?: Proposal;
  /** Promises, answers and rewards that are owed, and quotes about to expire: they show whatever the state, soonest first. */
  readonly owed: readonly PlannedRow[];
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
