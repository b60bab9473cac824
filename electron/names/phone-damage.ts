import type { NumberType } from 'libphonenumber-js/max';
import type { PhoneRegion } from './phone-region.ts';

const EXPONENT = /^\d{1,20}(?:[.,]\d{1,20})?e\+?\d{1,3}$/i;
const DECIMALS = /^\d{6,20}[.,]0{1,9}$/;

/** What stands in a cell too narrow for its number, or whose `+86…` or `=…` was taken for a formula. */
const NOT_SHOWN = /^(?:#{2,}|#(?:VALUE!|N\/A|NAME\?|NUM!|REF!|NULL!|DIV\/0!))$/i;

/**
 * `1.38E+10` and `13800000000.0`: a spreadsheet took the number for a quantity; digits may be gone for good. Of `#####`
 * and `#NAME?` nothing of the number is left.
 */
export const looksLikeQuantity = (text: string): boolean =>
  EXPONENT.test(text) || DECIMALS.test(text) || NOT_SHOWN.test(text);

/** Only where a national number begins with 0 can a spreadsheet swallow that 0. */
const TRUNK_ZERO: Readonly<Record<PhoneRegion, boolean>> = {
  CN: true,
  TW: true,
  GB: true,
  DE: true,
  HK: false,
  US: false,
};

/**
 * A bare row of digits that is a valid number only with the 0 that is not there: 75555500101 for 0755-55500101.
 *
 * Chinese mobile numbers have no 0 to lose, and a number that somebody wrote with a dash or a blank was text all along.
 */
export function lostLeadingZero(text: string, region: PhoneRegion, type: NumberType, countryCode: string): boolean {
  if (!TRUNK_ZERO[region] || !/^[1-9]\d{7,10}$/.test(text) || text.startsWith(countryCode)) return false;
  if (type === 'FIXED_LINE' || type === 'FIXED_LINE_OR_MOBILE') return true;
  return region !== 'CN' && type === 'MOBILE';
}
