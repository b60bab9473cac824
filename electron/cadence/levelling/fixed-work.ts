import { type Day, maxDay } from '../../../shared/domain/day.ts';
import { isAttempt } from '../attempts.ts';
import { rowsOf } from '../due-row.ts';
import type { CustomerFacts } from '../facts.ts';
import type { CustomerPlan } from '../customer-plan.ts';
import { type Work, workOf } from '../proposal.ts';

/** Work on a day that levelling does not move, but counts. */
export interface FixedWork {
  readonly work: Work;
  readonly day: Day;
}

/** What was done today already: a day that is spent has no room for more. */
export function doneToday({ interactions }: CustomerFacts, today: Day): FixedWork[] {
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
