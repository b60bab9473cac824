import { SolarTerm } from 'tyme4ts';
import { type Day, dayOf } from '../domain/day.ts';

/** tyme4ts counts a year's terms from the winter solstice of the year before (0): the year's own solstice is 24. */
const INDEX = { qingming: 7, qiufen: 18, dongzhi: 24 } as const;

export type Term = keyof typeof INDEX;

const kept = new Map<string, Day>();

/** The day of a solar term in a Gregorian year from 1900 to 2099, Chinese standard time. */
export function termDay(term: Term, year: number): Day {
  const key = `${term}-${year}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const solar = SolarTerm.fromIndex(year, INDEX[term]).getSolarDay();
  const day = dayOf(solar.getYear(), solar.getMonth(), solar.getDay());
  kept.set(key, day);
  return day;
}
