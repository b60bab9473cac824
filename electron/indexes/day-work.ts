import { type Day, maxDay } from '../../shared/domain/day.ts';
import { isAttempt } from '../cadence/attempts.ts';
import { rowsOf } from '../cadence/due-row.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import type { AreaDemand } from '../cadence/levelling/rounds.ts';
import type { CustomerPlan } from '../cadence/planned.ts';
import { type Work, workOf } from '../cadence/proposal.ts';
import type { Value } from '../cadence/value.ts';

/** Work on a day that levelling does not move, but counts. */
export interface FixedWork {
  readonly work: Work;
  readonly day: Day;
}

export const areaOf = ({ customer }: Pick<CustomerFacts, 'customer'>): string | undefined =>
  customer.addresses.find(({ area }) => area !== undefined && area !== '')?.area;

/** What a customer wants of the days ahead; undefined when levelling has nothing to decide for them. */
export function demandOf({ proposal }: CustomerPlan, value: Value, area: string | undefined): AreaDemand | undefined {
  if (proposal === undefined || proposal.candidates.isFixed) return undefined;
  const work = workOf(proposal.channel);
  if (work === undefined) return undefined;
  const { days } = proposal.candidates;
  return { id: value.id, work, days, until: proposal.merged.window.until, value, area };
}

/** What was done today already: a day that is spent has no room for more. */
function doneToday({ interactions }: CustomerFacts, today: Day): FixedWork[] {
  const done: FixedWork[] = [];
  for (let at = interactions.length - 1; at >= 0; at -= 1) {
    const each = interactions[at];
    if (each === undefined || each.on < today) break;
    const work = each.on === today && isAttempt(each) ? workOf(each.channel) : undefined;
    if (work !== undefined) done.push({ work, day: today });
  }
  return done;
}

/** What stands on a day whatever the others do: all that is owed, the rep's own date, a late row, a greeting, and what was done today. */
export function fixedWorkOf(plan: CustomerPlan, facts: CustomerFacts, today: Day, isLevelled: boolean): FixedWork[] {
  const rows = isLevelled ? plan.owed : rowsOf(plan);
  const planned = rows.flatMap(({ channel, on }) => {
    const work = workOf(channel);
    return work === undefined ? [] : [{ work, day: maxDay(on, today) }];
  });
  return [...planned, ...doneToday(facts, today)];
}
