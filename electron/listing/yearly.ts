import { type Anniversary, nextOccurrence } from '../../shared/almanac/observance.ts';
import type { Day } from '../../shared/domain/day.ts';

let known = new Map<number, Day | undefined>();
let knownOn: Day | undefined;

/** What began long ago comes every year; what began lately, or will, has no time before its first. */
const isOld = ({ year }: Anniversary, today: Day): boolean =>
  year === undefined || year < Number(today.slice(0, 4)) - 1;

/** Ten thousand lunar birthdays fall on the same few hundred dates, and each costs an almanac its trouble. */
function nextOf(special: Anniversary, today: Day): Day | undefined {
  if (!isOld(special, today)) return nextOccurrence(special, today)?.on;
  if (knownOn !== today) known = new Map();
  knownOn = today;
  const { calendar, month, day, leap } = special;
  const date = (((calendar === 'lunar' ? 13 : 0) + month) * 32 + day) * 2 + Number(leap);
  if (!known.has(date)) known.set(date, nextOccurrence(special, today)?.on);
  return known.get(date);
}

/** The next time each of them comes, from today on, soonest first. */
export const nextDays = (specials: readonly Anniversary[], today: Day): Day[] =>
  specials.flatMap((special) => nextOf(special, today) ?? []).sort();
