import type { PlannedRow } from './planned.ts';
import type { Proposal } from './proposal.ts';

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
