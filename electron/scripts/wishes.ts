import { CUSTOMS } from '../../shared/almanac/festival-customs.ts';
import { festivalDays, festivalNames } from '../../shared/almanac/festivals.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';

/**
 * What anybody may be wished who is written to in that language. Who is written to in Chinese is wished a merry Christmas by
 * hand only.
 */
const TO_ANYBODY: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['new-year', 'spring', 'lantern', 'labour', 'dragonboat', 'midautumn', 'national', 'chongyang', 'dongzhi'],
  en: ['new-year', 'spring', 'lantern', 'dragonboat', 'midautumn', 'christmas'],
};

/** A greeting is not written earlier than this. */
const AHEAD_DAYS = 14;

interface Near {
  readonly on: Day;
  readonly code: string;
}

function nearest(today: Day, language: Language): Near | undefined {
  return TO_ANYBODY[language]
    .flatMap((code) => festivalDays(code, today, addDays(today, AHEAD_DAYS)).map((on): Near => ({ on, code })))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
}

/** What is wished on a festival; undefined where nobody is congratulated. */
export const wishOn = (code: string, language: Language): string | undefined => CUSTOMS.get(code)?.wish?.[language];

/** The festival that is written for, else the next within two weeks on which this customer is greeted. */
export const nearFestival = (today: Day, language: Language, code?: string): string | undefined => {
  const meant = code ?? nearest(today, language)?.code;
  return meant && festivalNames(meant)?.[language];
};

/** What is wished on it. */
export const nearWish = (today: Day, language: Language, code?: string): string | undefined => {
  const meant = code ?? nearest(today, language)?.code;
  return meant && wishOn(meant, language);
};
