import type { DraftSheet } from './draft-sheet.ts';
import { fullName, readingIn } from './full-name.ts';
import type { CardLine } from './vcard-lines.ts';
import { componentsOf, textOf } from './vcard-values.ts';

/** True for `N:;;;;` and the like: a program that has nothing to say. */
export const isEmpty = ({ value }: CardLine): boolean => !/[^;,\s]/u.test(value);

const READINGS = ['X-PHONETIC-LAST-NAME', 'X-PHONETIC-FIRST-NAME'];
const NAMES = ['N', 'FN'];

export const isNameProperty = ({ name }: CardLine): boolean => NAMES.includes(name) || READINGS.includes(name);

const compact = (name: string): string => name.replace(/\s/g, '');
const textOfOptional = (line: CardLine | undefined): string => (line === undefined ? '' : textOf(line));

/** The name of N, and whether N says more than that name. */
function structured(line: CardLine | undefined): { parts: string; titled: boolean } {
  if (line === undefined) return { parts: '', titled: false };
  const [last = '', first = '', middle = '', prefix = '', suffix = ''] = componentsOf(line);
  return { parts: fullName({ last, middle, first, suffix }), titled: prefix !== '' };
}

function enterReading(sheet: DraftSheet, lines: readonly CardLine[]): void {
  const said = lines.filter((line) => READINGS.includes(line.name));
  const [last = '', first = ''] = READINGS.map((name) => textOfOptional(said.find((line) => line.name === name)));
  const reading = readingIn(last, first);
  if (reading !== undefined) sheet.line('nameOverride', '', reading);
  else for (const line of said) sheet.rawLine(line.raw);
}

/**
 * FN is what the phone shows; N knows how it is put together, and takes out the blank of 王 芳.
 *
 * What either says beyond the name that is kept stays verbatim.
 */
export function enterNames(sheet: DraftSheet, all: readonly CardLine[]): void {
  const lines = all.filter((line) => !isEmpty(line));
  const fn = lines.find(({ name }) => name === 'FN');
  const n = lines.find(({ name }) => name === 'N');
  const { parts, titled } = structured(n);
  const shown = textOfOptional(fn);
  const same = compact(shown) === compact(parts);
  sheet.name = shown === '' || (same && !/\s/.test(parts)) ? parts : shown;
  const told = new Set([fn, ...(titled || !(same || shown === '') ? [] : [n])]);
  for (const line of lines) if (NAMES.includes(line.name) && !told.has(line)) sheet.rawLine(line.raw);
  enterReading(sheet, lines);
}
