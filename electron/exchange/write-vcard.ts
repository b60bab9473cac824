import type { Phone } from '../../shared/domain/customer.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';

/** What a card tells. `given` and `family` are not known apart: the whole name stands as the family name. */
export interface VcardContent {
  readonly uid: string;
  /** ISO instant in UTC. */
  readonly changedAt: string;
  readonly name: string;
  /** As the phone shows it: the name, and what tells it from another of that name. */
  readonly shownAs: string;
  readonly isOrganization: boolean;
  readonly company?: string | undefined;
  readonly title?: string | undefined;
  readonly phones: readonly Phone[];
  readonly emails: readonly string[];
  readonly addresses: readonly { readonly text: string }[];
  readonly wechat?: string | undefined;
  readonly website?: string | undefined;
  readonly tags: readonly string[];
  readonly birthday?: Pick<SpecialDay, 'calendar' | 'year' | 'month' | 'day' | 'leap'> | undefined;
  readonly note?: string | undefined;
}

/** Octets a line may hold, its break not counted. Source: RFC 2426 §2.6. A Chinese character weighs three and is never split. */
const FOLD_AT_OCTETS = 75;

const encoder = new TextEncoder();

function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let octets = 0;
  for (const letter of line) {
    const weight = encoder.encode(letter).length;
    if (octets + weight > FOLD_AT_OCTETS) {
      lines.push(now);
      now = ' ';
      octets = 1;
    }
    now += letter;
    octets += weight;
  }
  return [...lines, now].join('\r\n');
}

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;');

const two = (n: number): string => String(n).padStart(2, '0');

const TYPES: Readonly<Record<Phone['label'], string>> = {
  mobile: 'CELL,VOICE',
  work: 'WORK,VOICE',
  home: 'HOME,VOICE',
  fax: 'WORK,FAX',
  service: 'WORK,VOICE',
  other: 'VOICE',
};

/** The year that says there is none, as phones write it. */
const NO_YEAR = 1604;

/** Era and year in the cycle of sixty, month, `L` in a leap month, day; `-` for a year that is not known. */
const cycleDate = ({ year, month, day, leap }: NonNullable<VcardContent['birthday']>): string => {
  const cycles = year === undefined ? undefined : year + 2636;
  const era = cycles === undefined ? '-' : String(Math.floor(cycles / 60) + 1).padStart(4, '0');
  const inCycle = cycles === undefined ? '-' : String((cycles % 60) + 1).padStart(4, '0');
  return `${era}${inCycle}${two(month)}${leap ? 'L' : ''}${two(day)}`;
};

function birthdayLine(birthday: NonNullable<VcardContent['birthday']>): string {
  const { calendar, year, month, day } = birthday;
  if (calendar === 'lunar') return `X-ALTBDAY;CALSCALE=chinese:${cycleDate(birthday)}`;
  return year === undefined
    ? `BDAY;X-APPLE-OMIT-YEAR=${NO_YEAR}:${NO_YEAR}-${two(month)}-${two(day)}`
    : `BDAY:${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const line = (name: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${name}:${escaped(value)}`];

function linesOf(card: VcardContent): string[] {
  const company = card.isOrganization ? card.name : card.company;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${card.isOrganization ? '' : escaped(card.name)};;;;`,
    `FN:${escaped(card.shownAs)}`,
    ...(company === undefined || company === '' ? [] : [`ORG:${escaped(company)}`]),
    ...(card.isOrganization ? ['X-ABShowAs:COMPANY'] : []),
    ...line('TITLE', card.title),
    ...card.phones.map(
      ({ raw, e164, ext, label }) =>
        `TEL;TYPE=${TYPES[label]}:${escaped((e164 ?? raw) + (e164 === undefined || ext === undefined ? '' : `;ext=${ext}`))}`,
    ),
    ...card.emails.map((email) => `EMAIL;TYPE=INTERNET:${escaped(email)}`),
    ...card.addresses.map(({ text }) => `ADR;TYPE=WORK:;;${escaped(text)};;;;`),
    ...line('X-WECHAT', card.wechat),
    ...line('URL', card.website),
    ...(card.birthday === undefined ? [] : [birthdayLine(card.birthday)]),
    ...(card.tags.length === 0 ? [] : [`CATEGORIES:${card.tags.map(escaped).join(',')}`]),
    ...line('NOTE', card.note),
    `UID:${card.uid}`,
    `REV:${card.changedAt}`,
    'END:VCARD',
  ];
}

/** Cards of version 3.0, the one every phone reads, one behind the other. */
export const vcardText = (cards: readonly VcardContent[]): string =>
  cards
    .map((card) =>
      linesOf(card)
        .map((each) => `${folded(each)}\r\n`)
        .join(''),
    )
    .join('');
