import type { Reason, RowKind, Window } from '../../shared/domain/agenda.ts';
import type { Channel } from '../../shared/domain/channel.ts';
import { type Day, daysBetween } from '../../shared/domain/day.ts';

/** A row as planned, before it knows its customer's name. */
export interface PlannedRow {
  readonly kind: RowKind;
  readonly on: Day;
  readonly time?: string;
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
  /** Absent with `none`. */
  readonly row?: PlannedRow;
  /** Open promises: they show whatever the state, soonest first. */
  readonly promises: readonly PlannedRow[];
}

type Fields = Omit<PlannedRow, 'overdue' | 'daysLate' | 'keys'>;

/** Fills what follows from the last day and the reasons. */
export function plannedRow(fields: Fields, today: Day): PlannedRow {
  const late = today > fields.lastDay;
  return {
    ...fields,
    overdue: late,
    daysLate: late ? daysBetween(fields.lastDay, today) : 0,
    keys: fields.reasons.map(({ key }) => key),
  };
}
