import { CHINESE_CUSTOMS } from './chinese-customs.ts';
import type { FestivalCustom } from './festival-custom.ts';
import { OTHER_CUSTOMS } from './other-customs.ts';

/** How every festival is kept, by its code. */
export const CUSTOMS: ReadonlyMap<string, FestivalCustom> = new Map(
  [...CHINESE_CUSTOMS, ...OTHER_CUSTOMS].map((custom) => [custom.code, custom]),
);

const HAN = /\p{Script=Han}/u;

const stands = (words: string, never: string): boolean =>
  HAN.test(never) ? words.includes(never) : new RegExp(`\\b${never}`, 'iu').test(words);

/** Words of a text that hurt, or are disputed, on that festival. */
export const forbiddenIn = (code: string, words: string): readonly string[] =>
  (CUSTOMS.get(code)?.never ?? []).filter((never) => stands(words, never));
