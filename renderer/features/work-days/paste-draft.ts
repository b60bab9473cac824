import type { Ask } from '../../../shared/contract/contract.ts';

/** What was pasted; year and country as typed, both may stay empty. */
export interface PasteDraft {
  readonly text: string;
  readonly year: string;
  readonly country: string;
}

export const EMPTY_PASTE: PasteDraft = { text: '', year: '', country: '' };

const COUNTRY = /^[A-Z]{2}$/;

const countryIn = ({ country }: PasteDraft): string => country.trim().toUpperCase();

export const isCountryWrong = (draft: PasteDraft): boolean =>
  countryIn(draft) !== '' && !COUNTRY.test(countryIn(draft));

/** What it asks; undefined while nothing is pasted, or the country is no code. */
export function askOfPaste(draft: PasteDraft): Ask<'workDays.preview'> | undefined {
  if (draft.text.trim() === '' || isCountryWrong(draft)) return undefined;
  const country = countryIn(draft);
  const year = draft.year.trim();
  return {
    text: draft.text,
    ...(/^(19|20)\d\d$/.test(year) ? { year: Number(year) } : {}),
    ...(country === '' ? {} : { country }),
  };
}

/** A file of days off as text. Tables from Chinese spreadsheets are often GB 18030. */
export function textOfFile(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
