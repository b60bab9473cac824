import type { Phone } from '../../shared/domain/customer.ts';
import type { DraftPerson } from './draft.ts';
import type { DraftSheet } from './draft-sheet.ts';
import { enterField } from './field-columns.ts';
import type { FamilyColumn } from './heading-families.ts';
import type { Enter, KnownColumn } from './known-column.ts';
import { ADDRESS_PARTS, postalAddress } from './postal-address.ts';
import { recogniseHeading } from './recognise-heading.ts';
import { enterAddress, enterDay, enterEmails, enterPeople, enterPhones } from './sheet-fields.ts';

/** Columns that are read together, by the part that each plays. */
interface FamilyGroup {
  readonly family: FamilyColumn['family'];
  readonly parts: ReadonlyMap<string, KnownColumn>;
}

/** Groups the columns of each family. A part that comes a second time begins a group of its own. */
export function familyGroups(columns: readonly KnownColumn[]): FamilyGroup[] {
  const groups = new Map<string, { family: FamilyColumn['family']; parts: Map<string, KnownColumn> }>();
  for (const column of columns) {
    if (column.means.as !== 'family') continue;
    const { family, group, part } = column.means.member;
    const known = groups.get(group);
    const own = known?.parts.has(part) === true ? `${group}#${column.index}` : group;
    const parts = groups.get(own)?.parts ?? new Map<string, KnownColumn>();
    groups.set(own, { family, parts: parts.set(part, column) });
  }
  return [...groups.values()];
}

const PHONE_LABELS: readonly (readonly [Phone['label'], RegExp])[] = [
  ['fax', /fax|传真/i],
  ['mobile', /mobile|cell|iphone|手机|移动/i],
  ['work', /work|office|business|工作|单位|公司|办公/i],
  ['home', /home|住宅|家/i],
  ['other', /other|其他|pager|寻呼/i],
];
const SAYS_NOTHING = /^(?:main|custom|主要|自定义|)$/i;
const WECHAT = /wechat|weixin|微信/i;

/** What a card or a label column calls a number; undefined for words that say nothing about its sort. */
export const phoneLabelOf = (words: string): Phone['label'] | undefined =>
  PHONE_LABELS.find(([, pattern]) => pattern.test(words))?.[0];

/** `* Mobile`: the star marks the preferred one. */
const bareLabel = (label: string): string => label.replace(/^\s*\*\s?/, '').trim();

type EnterPair = (sheet: DraftSheet, heading: string, cell: string, label: string) => void;

const enterPhonePair: EnterPair = (sheet, heading, cell, label) => {
  if (WECHAT.test(label)) {
    sheet.line('wechat', heading, cell);
    return;
  }
  const known = phoneLabelOf(label);
  if (known === undefined && !SAYS_NOTHING.test(label)) sheet.custom(`${heading} · ${label}`, cell);
  enterPhones(sheet, heading, cell, known);
};

const RELATIONS: readonly (readonly [NonNullable<DraftPerson['relation']>, RegExp])[] = [
  ['spouse', /spouse|wife|husband|partner|配偶|妻|夫|爱人/i],
  ['child', /child|son|daughter|子女|儿|女/i],
  ['parent', /parent|father|mother|父|母/i],
  ['sibling', /brother|sister|sibling|兄|弟|姐|妹/i],
  ['relative', /relative|亲/i],
  ['friend', /friend|友/i],
];

/** How a label names a tie; a colleague of work is no relation, and `other` says that there is one. */
export const relationOf = (label: string): NonNullable<DraftPerson['relation']> =>
  RELATIONS.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';

const LUNAR = /农历|阴历|lunar/i;
const WEDDING = /anniversary|wedding|纪念日|结婚/i;
const BIRTHDAY = /birthday|生日/i;

/** A dated event by its label: 农历生日, Anniversary, anything else under its own name. */
export function enterEvent(sheet: DraftSheet, heading: string, cell: string, label: string): void {
  const lunarColumn = LUNAR.test(label);
  if (BIRTHDAY.test(label) || label === '农历') enterDay(sheet, heading, cell, { kind: 'birthday', lunarColumn });
  else if (WEDDING.test(label)) enterDay(sheet, heading, cell, { kind: 'wedding', lunarColumn });
  else enterDay(sheet, heading, cell, { kind: 'custom', lunarColumn, label });
}

/** A field of the stranger's own: by its label it may be one of ours. */
const enterCustomPair: EnterPair = (sheet, heading, cell, label) => {
  const means = recogniseHeading(label);
  if (means.as === 'field' && label !== '') enterField(means.field, sheet, label, cell);
  else sheet.custom(label === '' ? heading : label, cell);
};

const PAIRS: Readonly<Record<Exclude<FamilyColumn['family'], 'address'>, EnterPair>> = {
  phone: enterPhonePair,
  email: (sheet, heading, cell) => enterEmails(sheet, heading, cell),
  website: (sheet, heading, cell) => sheet.line('website', heading, cell),
  event: enterEvent,
  relation: (sheet, heading, cell, label) => enterPeople(sheet, heading, cell, { relation: relationOf(label) }),
  im: (sheet, heading, cell, label) =>
    WECHAT.test(label) ? sheet.line('wechat', heading, cell) : sheet.custom(label === '' ? heading : label, cell),
  custom: enterCustomPair,
};

function enterAddressGroup({ parts }: FamilyGroup): Enter {
  const lead = parts.get('whole') ?? parts.get('street') ?? [...parts.values()][0];
  const onlyCountry = parts.size === 1 && parts.has('country');
  return (sheet, cells) => {
    const at = (part: string) => cells[parts.get(part)?.index ?? -1]?.trim() ?? '';
    const { text, area } = postalAddress(Object.fromEntries(ADDRESS_PARTS.map((part) => [part, at(part)])));
    const heading = lead?.heading ?? '';
    if (onlyCountry) sheet.custom(heading, at('country'));
    else enterAddress(sheet, heading, at('whole') === '' ? text : at('whole'), area);
  };
}

/** Fills a sheet from a group of columns. */
export function enterFamily(group: FamilyGroup): Enter {
  if (group.family === 'address') return enterAddressGroup(group);
  const enter = PAIRS[group.family];
  const value = group.parts.get('value');
  const label = group.parts.get('label');
  return (sheet, cells) => {
    const cell = cells[value?.index ?? -1] ?? '';
    if (value !== undefined && cell.trim() !== '')
      enter(sheet, value.heading, cell, bareLabel(cells[label?.index ?? -1] ?? ''));
  };
}
