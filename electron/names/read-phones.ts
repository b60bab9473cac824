import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from '../../shared/domain/customer.ts';
import { looksLikeQuantity, lostLeadingZero } from './phone-damage.ts';
import type { PhoneRegion } from './phone-region.ts';
import { plainText, splitPhones } from './phone-text.ts';

type Label = Phone['label'];

interface PhoneProblem {
  readonly code: 'phone-damaged';
  /** The number as it stands in the cell. */
  readonly raw: string;
}

const EXT_WORD = /\s*(?:转接|转|分机号?|内线|extension|ext\.?|#)\s*[:：]?\s*(?=\d)/giu;
const X_EXT = /(\d{5,})\s*x\s*(\d{1,6})$/i;
/** 0755-55500101-8001: the last group is an extension, which the library would read as part of the number. */
const CHINA_EXT = /^((?:(?:\+|00)?86[- ]?)?\(?0?\d{2,3}\)?[- ]?\d{7,8})-(\d{1,6})$/;
const FULL_CHINA_AREA = /^(?:(?:\+|00)?86[- ]?\(?0?[1-9]\d{1,2}|\(?0\d{2,3})\)?[- ]?\d{7,8}-\d{1,6}$/;
const MASKED = /\d[*•●×xX＊]{2,}\d{0,4}|[*•●×]{2,}\d{2,}/u;
const SERVICE = /^(?:1\d{2}|1\d{4}|9\d{4}|12\d{3}|[48]00-?\d{3,4}-?\d{3,4})$/;

/** With its country, extension and a note beside it; what is longer is no number, and patterns are kept from it. */
const LONGEST_NUMBER = 200;

const WORDS: readonly (readonly [Label, RegExp])[] = [
  ['fax', /传真|fax/i],
  ['mobile', /手机|移动|mobile|cell/i],
  ['home', /住宅|家|home/i],
  ['work', /办公|单位|公司|商务|座机|work|office/i],
];

const labelFromWords = (text: string): Label | undefined => WORDS.find(([, words]) => words.test(text))?.[0];

function labelFromType(type: NumberType): Label {
  if (type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE') return 'mobile';
  if (type === 'FIXED_LINE') return 'work';
  if (type === 'SHARED_COST' || type === 'TOLL_FREE' || type === 'UAN') return 'service';
  return 'other';
}

/** True for 138****0123: a number that nobody can dial, compare or complete. */
export const isMasked = (raw: string): boolean => MASKED.test(plainText(raw));

const withExt = (text: string): string =>
  (FULL_CHINA_AREA.test(text) ? text.replace(CHINA_EXT, '$1 ext $2') : text)
    .replace(EXT_WORD, ' ext ')
    .replace(X_EXT, '$1 ext $2');

const labelled = (raw: string, label: Label, ext?: string, e164?: string): Phone => ({
  raw,
  ...(e164 === undefined ? {} : { e164 }),
  ...(ext === undefined ? {} : { ext: ext.slice(0, 12) }),
  label,
});

/** The library's reading of a valid number; undefined for everything else. */
function validNumber(text: string, region: PhoneRegion) {
  const parsed = parsePhoneNumberFromString(withExt(text), { defaultCountry: region });
  const type = parsed?.getType();
  if (parsed === undefined || type === undefined) return undefined;
  return { e164: parsed.number, ext: parsed.ext, type, countryCode: parsed.countryCallingCode };
}

/** One number; undefined when a spreadsheet damaged it. */
function readOne(raw: string, region: PhoneRegion, label: Label | undefined): Phone | undefined {
  const text = plainText(raw);
  const spoken = label ?? labelFromWords(text);
  if (looksLikeQuantity(text)) return undefined;
  if (MASKED.test(text)) return labelled(raw, spoken ?? 'other');
  const bare = text.replace(/\/\d{1,4}$/, '');
  const valid = validNumber(bare, region);
  const filed = SERVICE.test(bare) ? 'service' : (spoken ?? labelFromType(valid?.type));
  if (valid === undefined) return labelled(raw, filed);
  if (lostLeadingZero(bare, region, valid.type, valid.countryCode)) return undefined;
  return labelled(raw, filed, valid.ext, valid.e164);
}

/**
 * The numbers of one cell, in their order; each keeps its text as `raw`, and has `e164` only when it is valid.
 *
 * `label` is what the column or the card says about the number; without it, words beside the number and the kind of the
 * number decide. A number that a spreadsheet damaged gives a problem in place of a phone: whoever imports refuses its row.
 */
export function readPhones(
  cell: string,
  region: PhoneRegion,
  label?: Label,
): { phones: Phone[]; problems: PhoneProblem[] } {
  const phones: Phone[] = [];
  const problems: PhoneProblem[] = [];
  // A German spreadsheet writes 1,99E+10: the comma is no separator there.
  const pieces =
    cell.length <= LONGEST_NUMBER && looksLikeQuantity(plainText(cell)) ? [cell.trim()] : splitPhones(cell);
  for (const raw of new Set(pieces)) {
    const phone = raw.length > LONGEST_NUMBER ? labelled(raw, label ?? 'other') : readOne(raw, region, label);
    if (phone === undefined) problems.push({ code: 'phone-damaged', raw });
    else phones.push(phone);
  }
  return { phones, problems };
}
