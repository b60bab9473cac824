import { type Day, partsOf } from '../domain/day.ts';
import type { Language } from '../domain/record.ts';
import { FESTIVALS } from './festival-rules.ts';
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

const ENGLISH = new Map(FESTIVALS.map(({ name }) => [name['zh-CN'], name.en]));

/** What a notice calls a day off, in English: 国庆节、中秋节. A name that is no festival stays as it is, since a rep wrote it. */
export const arrangedName = (name: string): string =>
  name
    .split('、')
    .map((part) => ENGLISH.get(part) ?? part)
    .join(', ');
