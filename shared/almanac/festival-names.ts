import { type Day, partsOf } from '../domain/day.ts';
import type { Language } from '../domain/record.ts';
import { shownFestivals } from './festivals.ts';

/**
 * The name of the Chinese festival on a day, for a calendar cell; two on one day (National Day and Mid-Autumn 2020)
 * are joined. Undefined on ordinary days and outside 1900–2099.
 */
export const festivalName = (day: Day, language: Language): string | undefined =>
  shownFestivals(partsOf(day).year)
    .get(day)
    ?.map(({ name }) => name[language])
    .join(' · ');
