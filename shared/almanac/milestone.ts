import type { Day } from '../domain/day.ts';
import type { SpecialDay } from '../domain/special-day.ts';
import { ageOn } from './age.ts';
import type { Anniversary } from './observance.ts';
import { isOwnYear } from './zodiac.ts';

/**
 * Why an anniversary is more than the yearly one. `round`: 30, 40 full years, or 5, 10, 15 of a wedding or a firm.
 * `nominal-round`: 60, 70, 80 by the Chinese count (虚岁), the year in which many hold the feast. `own-year`: 本命年.
 */
export type Milestone = 'round' | 'nominal-round' | 'own-year';

const FIRST_NOMINAL = 60;

function birthdayMilestones(special: Anniversary, on: Day): Milestone[] {
  const age = ageOn(special, on);
  if (age === undefined || age.full === 0) return [];
  return [
    ...(age.full % 10 === 0 ? (['round'] as const) : []),
    ...(age.nominal >= FIRST_NOMINAL && age.nominal % 10 === 0 ? (['nominal-round'] as const) : []),
    ...(isOwnYear(special, on) ? (['own-year'] as const) : []),
  ];
}

/** What is special about an anniversary on the day it is kept; nothing without its year. */
export function milestonesOn(special: Anniversary & Pick<SpecialDay, 'kind'>, on: Day): Milestone[] {
  if (special.kind === 'birthday') return birthdayMilestones(special, on);
  const years = ageOn(special, on)?.full ?? 0;
  return years > 0 && (years === 1 || years % 5 === 0) ? ['round'] : [];
}
