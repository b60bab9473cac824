import type { Phone } from '../../shared/domain/customer.ts';
import { digitsOf } from './phone-text.ts';
import { isMasked } from './read-phones.ts';

/**
 * What two spellings of one number have in common; undefined where nothing can be compared (masked, or without a digit).
 *
 * The extension belongs to it: one switchboard serves many people.
 */
export function phoneKey(phone: Phone): string | undefined {
  if (phone.e164 !== undefined) return phone.ext === undefined ? phone.e164 : `${phone.e164}x${phone.ext}`;
  if (isMasked(phone.raw)) return undefined;
  const digits = digitsOf(phone.raw);
  return digits === '' ? undefined : `raw:${digits}`;
}

/** How a number is dialled at home: Chinese landlines are known by their 0. */
const nationalDigits = (e164: string): string[] =>
  e164.startsWith('+86') && !/^\+861[3-9]\d{9}$/.test(e164) ? [`0${e164.slice(3)}`] : [];

/** Digits by which a customer's numbers are found: search it for a substring of digits, which never crosses a blank. */
export function searchDigits(phones: readonly Phone[]): string {
  const spellings = phones.flatMap(({ raw, e164 }) =>
    e164 === undefined ? [digitsOf(raw)] : [digitsOf(raw), digitsOf(e164), ...nationalDigits(e164)],
  );
  const kept = [...new Set(spellings)].filter((digits) => digits !== '');
  return kept.filter((digits) => !kept.some((other) => other !== digits && other.includes(digits))).join(' ');
}
