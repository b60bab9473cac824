import type { Customer } from '../../shared/domain/customer.ts';
import type { Likeness, Sign } from '../../shared/domain/likeness.ts';
import { phoneKey } from '../names/phone-key.ts';
import { firmCore, type NameForms, nameForms, plain } from './name-forms.ts';
import { nameGate } from './name-gate.ts';

/** What of a customer is held against others. */
export type Looked = Pick<
  Customer,
  'id' | 'kind' | 'name' | 'nameKey' | 'company' | 'phones' | 'emails' | 'wechat' | 'addresses'
>;

/** A customer taken apart once, so that many can be held against them. */
export interface Look {
  readonly id: string;
  readonly forms: NameForms;
  readonly company: string;
  /** Each with the sign it would be: `phone …`, `email …`. */
  readonly keys: readonly string[];
}

/** Service lines of three to six digits belong to everybody. */
const LEAST_DIGITS = 7;
/** A shorter address is a town. */
const LEAST_ADDRESS = 6;

function phoneKeys(phones: Looked['phones']): string[] {
  return phones.flatMap((phone) => {
    const key = phone.label === 'service' || phone.label === 'fax' ? undefined : phoneKey(phone);
    return key === undefined || key.replace(/\D/gu, '').length < LEAST_DIGITS ? [] : [`phone ${key}`];
  });
}

function nameKeys(forms: NameForms, company: string): string[] {
  if (forms.kind === 'organization') return forms.whole === '' ? [] : [`name ${forms.whole}`];
  const read = forms.words.join('');
  return company === '' || read === '' || forms.isFamilyOnly
    ? []
    : [`name ${[...read].toSorted().join('')}\n${company}`];
}

const addressKeys = (addresses: Looked['addresses']): string[] =>
  addresses
    .map(({ text }) => plain(text).replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((text) => text.length >= LEAST_ADDRESS)
    .map((text) => `address ${text}`);

export function lookOf({ phones, emails, wechat, addresses, ...who }: Looked): Look {
  const forms = nameForms(who);
  const company = firmCore(who.company);
  const worded = (sign: Sign, texts: readonly string[]) =>
    texts.map(plain).flatMap((text) => (text === '' ? [] : [`${sign} ${text}`]));
  const keys = [
    ...phoneKeys(phones),
    ...worded('email', emails),
    ...worded('wechat', wechat === undefined ? [] : [wechat]),
    ...nameKeys(forms, company),
    ...addressKeys(addresses),
  ];
  return { id: who.id, forms, company, keys: [...new Set(keys)] };
}

const signOf = (key: string): Sign => key.slice(0, key.indexOf(' ')) as Sign;

/** What both have. */
export function sharedSigns(a: Look, b: Look): Sign[] {
  const theirs = new Set(b.keys);
  return [...new Set(a.keys.filter((key) => theirs.has(key)).map(signOf))].toSorted();
}

/** Two persons of different names under one roof; who works together shares a number too, and is no household. */
const isHousehold = (a: Look, b: Look, signs: readonly Sign[]): boolean =>
  a.forms.kind === 'person' &&
  b.forms.kind === 'person' &&
  (a.company === '' || a.company !== b.company) &&
  (signs.includes('phone') || signs.includes('address'));

/** How two customers are alike, or nothing. The same whichever stands first. */
export function likenessOf(a: Look, b: Look): Likeness | undefined {
  const signs = sharedSigns(a, b);
  if (signs.length === 0) return undefined;
  const gate = nameGate(a.forms, b.forms);
  const isRoofOnly = signs.every((sign) => sign === 'address');
  if (gate === 'same' || (gate === 'possible' && !isRoofOnly)) return { kind: 'same', signs };
  return isHousehold(a, b, signs) ? { kind: 'household', signs } : undefined;
}
