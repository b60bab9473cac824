import type { Phone } from '../../shared/domain/customer.ts';
import type { DraftSheet } from './draft-sheet.ts';
import { phoneLabelOf, relationOf } from './family-columns.ts';
import { postalAddress } from './postal-address.ts';
import { enterAddress, enterEmails, enterPeople, enterPhones, enterTags } from './sheet-fields.ts';
import { enterAndroidRow, enterCardAnniversary, enterCardBirthday, enterCardDate } from './vcard-days.ts';
import type { CardLine } from './vcard-lines.ts';
import { componentsOf, entriesOf, textOf, typesOf } from './vcard-values.ts';

/** Fills a sheet from one property; false where the property is to be kept verbatim. `label` is Apple's name for it. */
type EnterProperty = (sheet: DraftSheet, line: CardLine, label: string) => boolean;

/** Marks an entering that takes its property whatever it holds. */
const always =
  (enter: (sheet: DraftSheet, line: CardLine, label: string) => void): EnterProperty =>
  (sheet, line, label) => {
    enter(sheet, line, label);
    return true;
  };

const PHONE_TYPES: readonly (readonly [string, Phone['label']])[] = [
  ['fax', 'fax'],
  ['cell', 'mobile'],
  ['iphone', 'mobile'],
  ['work', 'work'],
  ['home', 'home'],
  ['pager', 'other'],
];

function enterTel(sheet: DraftSheet, line: CardLine, label: string): void {
  const types = typesOf(line);
  const typed = PHONE_TYPES.find(([type]) => types.includes(type))?.[1];
  const text = textOf(line)
    .replace(/^tel:/i, '')
    .replace(/;ext=(\d{1,12})/i, ' ext $1')
    .replace(/;phone-context=[^;]*/i, '');
  enterPhones(sheet, line.name, text, phoneLabelOf(label) ?? typed, 'card');
}

function enterOrganization(sheet: DraftSheet, line: CardLine): void {
  const [company = '', ...units] = componentsOf(line);
  sheet.line('company', line.name, company);
  sheet.custom('ORG', units.filter((unit) => unit !== '').join(' '));
}

function enterAdr(sheet: DraftSheet, line: CardLine): void {
  const [box, more, street, city, region, postcode, country] = componentsOf(line);
  const { text, area } = postalAddress({
    box: box ?? '',
    more: more ?? '',
    street: street ?? '',
    city: city ?? '',
    region: region ?? '',
    postcode: postcode ?? '',
    country: country ?? '',
  });
  enterAddress(sheet, line.name, text, area);
}

const WECHAT = /wechat|weixin|微信/i;

/** IMPP, X-SOCIALPROFILE and the like: only WeChat has a field of its own. */
const enterMessenger: EnterProperty = (sheet, line, label) => {
  const value = textOf(line);
  const names = [...typesOf(line), ...(line.params.get('X-SERVICE-TYPE') ?? []), label, value.split(':', 1)[0] ?? ''];
  if (!names.some((name) => WECHAT.test(name))) return false;
  sheet.line('wechat', line.name, value.replace(/^[a-z-]{1,20}:(?:\/\/)?/i, ''));
  return true;
};

const enterKind: EnterProperty = (sheet, line) => {
  const kind = textOf(line).toLowerCase();
  if (kind === 'org' || kind === 'company') sheet.organization = true;
  return ['org', 'company', 'individual', 'person'].includes(kind);
};

const wechat = always((sheet, line) => sheet.line('wechat', line.name, textOf(line)));
const anniversary = always(enterCardAnniversary);
const birthday = always(enterCardBirthday);

/** Every property that has a place in a draft; names of persons are put together elsewhere. */
export const PROPERTIES: Readonly<Record<string, EnterProperty>> = {
  VERSION: () => true,
  ORG: always(enterOrganization),
  TITLE: always((sheet, line) => sheet.line('title', line.name, textOf(line))),
  ROLE: always((sheet, line) => sheet.custom('ROLE', textOf(line))),
  NICKNAME: always((sheet, line) => sheet.custom('NICKNAME', textOf(line))),
  TEL: always(enterTel),
  EMAIL: always((sheet, line) => enterEmails(sheet, line.name, textOf(line))),
  URL: always((sheet, line) => sheet.line('website', line.name, textOf(line))),
  ADR: always(enterAdr),
  NOTE: always((sheet, line) => sheet.words('note', line.name, textOf(line))),
  CATEGORIES: always((sheet, line) => enterTags(sheet, line.name, entriesOf(line).join('\n'))),
  UID: always((sheet, line) => sheet.line('uid', line.name, textOf(line))),
  KIND: enterKind,
  'X-ABSHOWAS': enterKind,
  BDAY: birthday,
  'X-ALTBDAY': birthday,
  ANNIVERSARY: anniversary,
  'X-ANNIVERSARY': anniversary,
  'X-EVOLUTION-ANNIVERSARY': anniversary,
  'X-ABDATE': always(enterCardDate),
  'X-ANDROID-CUSTOM': enterAndroidRow,
  'X-ABRELATEDNAMES': always((sheet, line, label) =>
    enterPeople(sheet, line.name, textOf(line), { relation: relationOf(label) }),
  ),
  'X-WECHAT': wechat,
  'X-WEIXIN': wechat,
  'X-QQ': always((sheet, line) => sheet.custom('QQ', textOf(line))),
  IMPP: enterMessenger,
  'X-SOCIALPROFILE': enterMessenger,
};
