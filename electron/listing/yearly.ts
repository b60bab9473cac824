import { type Anniversary, nextOccurrence } from '../../shared/almanac/observance.ts';
import type { Day } from '../../shared/domain/day.ts';

/** There are no more than some eight hundred dates of a year, of either calendar. */
const KNOWN_AT_MOST = 2_000;

let known = new Map<string, Day | undefined>();
let knownOn: Day | undefined;

/** Ten thousand lunar birthdays fall on the same few hundred dates, and each costs an almanac its trouble. */
function nextOf(special: Anniversary, today: Day): Day | undefined {
  if (knownOn !== today || known.size > KNOWN_AT_MOST) {
    known = new Map();
    knownOn = today;
  }
  const { calendar, month, day, leap, year } = special;
  const begun = year !== undefined && Number(today.slice(0, 4)) - year < 2 ? year : '';
  const key = `${calendar} ${month} ${day} ${leap} ${begun}`;
  if (!known.has(key)) known.set(key, nextOccurrence(special, today)?.on);
  return known.get(key);
}

/** The next time each of them comes, from today on, soonest first. */
export const nextDays = (specials: readonly Anniversary[], today: Day): Day[] =>
  specials.flatMap((special) => nextOf(special, today) ?? []).sort();
