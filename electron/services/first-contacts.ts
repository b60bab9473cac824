import { nextWorkDay, type WorkDays } from '../../shared/almanac/work-day.ts';
import type { Day } from '../../shared/domain/day.ts';
import { workOf } from '../cadence/proposal.ts';
import type { PlanRules } from '../cadence/rules.ts';

/** How many first contacts fit into a day: as many as visits or calls do, whichever the playbook begins with. */
export function firstContactsADay({ playbooks, capacity }: Pick<PlanRules, 'playbooks' | 'capacity'>): number {
  const hello = [...playbooks.cadences.values()].find(({ appliesTo }) => appliesTo.trigger === 'added');
  return capacity[workOf(hello?.steps[0]?.channel) ?? 'calls'];
}

/**
 * The day from which each customer of a batch is due for the first time, in their order: so many a day, over
 * working days. The first of them have none: they are due at once, like anybody new.
 */
export function* startDays(aDay: number, today: Day, workDays: WorkDays): Generator<Day | undefined, never> {
  for (let day: Day | undefined; ; day = nextWorkDay(day ?? today, workDays))
    for (let contact = 0; contact < aDay; contact += 1) yield day;
}
