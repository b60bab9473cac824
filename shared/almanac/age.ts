import { type Day, partsOf } from '../domain/day.ts';
import { lunarOf } from './lunar.ts';
import { type Anniversary, observedOn } from './observance.ts';

export interface Age {
  /** 周岁, full years: rises on the observed day. Also the count of a wedding or a founding. */
  readonly full: number;
  /** 虚岁, counted from 1 at birth: rises at Spring Festival, not on the birthday. */
  readonly nominal: number;
}

/** Undefined without a year (none is ever invented), before the event, and outside 1900–2099. */
export function ageOn(special: Anniversary, day: Day): Age | undefined {
  if (special.year === undefined) return undefined;
  const born = observedOn(special, special.year);
  if (born === undefined || day < born) return undefined;
  const bornIn = lunarOf(born);
  const now = lunarOf(day);
  if (bornIn === undefined || now === undefined) return undefined;
  const year = special.calendar === 'lunar' ? now.year : partsOf(day).year;
  const observed = observedOn(special, year);
  if (observed === undefined) return undefined;
  return { full: year - special.year - (day < observed ? 1 : 0), nominal: now.year - bornIn.year + 1 };
}
