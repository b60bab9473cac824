import { addDays, type Day, daysBetween } from '../../shared/domain/day.ts';
import { isAttempt } from './attempts.ts';
import type { CustomerFacts } from './facts.ts';

/** At most one outgoing attempt a day, and three in any seven days, over all channels, answered or not. */
const A_DAY = 1;
const A_WEEK = 3;
const WEEK_DAYS = 7;

/** Whether one more attempt on a day would still be no pestering. */
export interface Restraint {
  /** The newest attempt; undefined where nothing stands against any day, as is usual. */
  readonly newest?: Day;
  allows(day: Day): boolean;
}

const FREE: Restraint = { allows: () => true };

function attemptsSince({ interactions }: Pick<CustomerFacts, 'interactions'>, since: Day, today: Day): Day[] {
  const days: Day[] = [];
  for (let at = interactions.length - 1; at >= 0; at -= 1) {
    const each = interactions[at];
    if (each === undefined || each.on < since) break;
    if (each.on <= today && isAttempt(each)) days.push(each.on);
  }
  return days;
}

/** True when some seven days around `day` hold three others already. */
function isFullWeek(day: Day, days: readonly Day[]): boolean {
  if (days.length < A_WEEK) return false;
  const distances = days.map((each) => daysBetween(day, each));
  for (let first = 1 - WEEK_DAYS; first <= 0; first += 1) {
    if (distances.filter((away) => away >= first && away < first + WEEK_DAYS).length >= A_WEEK) return true;
  }
  return false;
}

/**
 * @param from the beginning of what is to be planned, or today: attempts since then, and of the week before it, count.
 * @param owed days on which something hard is planned already: it passes restraint itself, and counts for everything else.
 */
export function restraintOf(
  facts: Pick<CustomerFacts, 'interactions'>,
  owed: readonly Day[],
  from: Day,
  today: Day,
): Restraint {
  const attempts = attemptsSince(facts, addDays(from, 1 - WEEK_DAYS), today);
  if (attempts.length === 0 && owed.length === 0) return FREE;
  const days = [...attempts, ...owed];
  const [newest] = attempts;
  return {
    ...(newest === undefined ? {} : { newest }),
    allows: (day) => days.filter((each) => each === day).length < A_DAY && !isFullWeek(day, days),
  };
}
