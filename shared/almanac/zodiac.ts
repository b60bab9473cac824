import type { Day } from '../domain/day.ts';
import { lunarOf } from './lunar.ts';
import { type Anniversary, observedOn } from './observance.ts';
import { type Animal, ANIMALS } from './zodiac-names.ts';

const RAT_YEAR = 1900;
const CYCLE = 12;

const animalOf = (lunarYear: number): Animal | undefined => ANIMALS[(((lunarYear - RAT_YEAR) % CYCLE) + CYCLE) % CYCLE];

/** The lunar year somebody was born in; undefined without a year, and outside what is known. */
function bornIn(born: Anniversary): number | undefined {
  if (born.year === undefined) return undefined;
  const day = observedOn(born, born.year);
  return day && lunarOf(day)?.year;
}

/** The animal of the year somebody was born in. It changes at Spring Festival: in January it is still that of the year before. */
export function zodiacOf(born: Anniversary): Animal | undefined {
  const year = bornIn(born);
  return year === undefined ? undefined : animalOf(year);
}

/** 本命年: a year of their own animal, every twelfth from the birth on. */
export function isOwnYear(born: Anniversary, on: Day): boolean {
  const [birth, now] = [bornIn(born), lunarOf(on)?.year];
  return birth !== undefined && now !== undefined && now > birth && (now - birth) % CYCLE === 0;
}
