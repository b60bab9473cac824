import { nextWorkDay, type WorkDays } from '../../shared/almanac/work-day.ts';
import type { Day } from '../../shared/domain/day.ts';

/**
 * The day from which each customer of a batch is due for the first time, in their order: as many a day as the rep calls, over
 * working days. The first of them have none: they are due at once, like anybody new.
 */
export function* startDays(callsADay: number, today: Day, workDays: WorkDays): Generator<Day | undefined, never> {
  for (let day: Day | undefined; ; day = nextWorkDay(day ?? today, workDays))
    for (let call = 0; call < callsADay; call += 1) yield day;
}
