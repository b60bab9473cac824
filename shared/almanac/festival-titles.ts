import type { Language } from '../domain/record.ts';
import { FESTIVALS } from './festival-rules.ts';

// Apart from festivals.ts: the window names festivals and must not carry tyme4ts.

const TITLES: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  FESTIVALS.map(({ code, name }) => [code, name]),
);

/** What a festival is called; undefined for a code nobody knows. */
export const festivalNamesOf = (code: string): Readonly<Record<Language, string>> | undefined => TITLES.get(code);
