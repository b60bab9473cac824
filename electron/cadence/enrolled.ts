import type { Day } from '../../shared/domain/day.ts';
import type { Enrolment } from '../../shared/domain/enrolment.ts';
import type { CustomerFacts } from './facts.ts';

/** What the rep decided by hand about one cadence of one customer. */
export interface ByHand {
  /** Put on them from this day, which may lie ahead: a show that will open. */
  readonly since?: Day;
  /** Taken off them on this day, and not put on again since. */
  readonly leftOn?: Day;
}

const NOTHING: ByHand = {};

const saidBy = ({ anchorOn, exit }: Enrolment, today: Day): ByHand =>
  exit !== undefined && exit.on <= today ? { leftOn: exit.on } : { since: anchorOn };

/** By the day it was said for, then by when it was written down. */
const place = ({ leftOn, since }: ByHand, { createdAt }: Enrolment): string => `${leftOn ?? since ?? ''} ${createdAt}`;

/** The newest word counts: of one day the one entered last. */
export function byHandOf({ enrolments }: Pick<CustomerFacts, 'enrolments'>, cadence: string, today: Day): ByHand {
  let newest = '';
  let found = NOTHING;
  for (const enrolment of enrolments) {
    if (enrolment.cadence !== cadence) continue;
    const said = saidBy(enrolment, today);
    const at = place(said, enrolment);
    if (at >= newest) [newest, found] = [at, said];
  }
  return found;
}
