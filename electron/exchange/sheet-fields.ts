import type { Phone } from '../../shared/domain/customer.ts';
import { unreachable } from '../../shared/result.ts';
import { readPhones } from '../names/read-phones.ts';
import type { BirthDate } from '../../shared/almanac/birth-date.ts';
import type { DraftDay, DraftPerson } from './draft.ts';
import type { DraftSheet } from './draft-sheet.ts';
import { readGrade, readIntent } from './intent-words.ts';
import { readBirthday } from '../../shared/almanac/read-birthday.ts';

const MOST = { phones: 50, emails: 50, addresses: 20, tags: 100, specialDays: 50, people: 50 };

/** Characters of a cell of numbers. Fifty numbers with their notes are shorter. */
const LONGEST_LIST = 5_000;

/**
 * Numbers of one cell. Damage by a spreadsheet refuses the row; on a card, which no spreadsheet has seen, it is only
 * worth a look.
 */
export function enterPhones(
  sheet: DraftSheet,
  column: string,
  cell: string,
  label?: Phone['label'],
  from: 'table' | 'card' = 'table',
): void {
  if (cell.trim() === '') return;
  if (cell.length > LONGEST_LIST) {
    sheet.custom(column, cell);
    sheet.problem('kept-as-custom', column, cell);
    return;
  }
  const { phones, problems } = readPhones(cell, sheet.context.region, label);
  const doubted = problems.map(({ raw }): Phone => ({ raw, label: label ?? 'other' }));
  for (const { raw } of problems)
    sheet.problem('phone-damaged', column, raw, from === 'card' ? { severity: 'warn' } : {});
  for (const phone of from === 'card' ? [...phones, ...doubted] : phones) {
    if (sheet.phones.some(({ raw }) => raw === phone.raw)) continue;
    sheet.entry(sheet.phones, MOST.phones, column, phone.raw, (raw) => ({ ...phone, raw }));
  }
}

/** Addresses of one cell; words without an @ are kept by the heading. */
export function enterEmails(sheet: DraftSheet, column: string, cell: string): void {
  for (const piece of cell.split(/[\s,;，；、|]+|:::/u)) {
    if (piece === '') continue;
    if (!piece.includes('@')) {
      sheet.custom(column, cell);
      sheet.problem('email-unread', column, cell);
      return;
    }
    if (!sheet.emails.includes(piece)) sheet.entry(sheet.emails, MOST.emails, column, piece, (line) => line);
  }
}

const TAG_LIMIT = 100;

export function enterTags(sheet: DraftSheet, column: string, cell: string): void {
  for (const piece of cell.split(/[,，;；、|\n]| ::: /u)) {
    // Google marks its own groups with a star; everybody is in "myContacts".
    const tag = piece.replace(/^\s*\*\s/, '').trim();
    if (tag === '' || tag === 'myContacts' || sheet.tags.includes(tag)) continue;
    if (tag.length > TAG_LIMIT) sheet.custom(column, tag);
    else sheet.entry(sheet.tags, MOST.tags, column, tag, (line) => line);
  }
}

export function enterAddress(sheet: DraftSheet, column: string, text: string, area = ''): void {
  if (sheet.addresses.some((known) => known.text === text.trim())) return;
  const inArea = area.trim() === '' ? {} : { area: area.trim().slice(0, 500) };
  sheet.entry(sheet.addresses, MOST.addresses, column, text, (line) => ({ text: line, ...inArea }));
}

const sameDay = (a: DraftDay, b: DraftDay): boolean =>
  a.kind === b.kind && a.calendar === b.calendar && a.label === b.label && a.month === b.month && a.day === b.day;

export function enterDate(sheet: DraftSheet, date: BirthDate, kind: DraftDay['kind'], label = ''): void {
  const day: DraftDay = { kind, ...(label === '' ? {} : { label: label.slice(0, 500) }), ...date };
  const known = sheet.specialDays.findIndex((other) => sameDay(other, day));
  if (known >= 0) {
    // A card may tell the same birthday with its year and without.
    if (sheet.specialDays[known]?.year === undefined) sheet.specialDays[known] = day;
  } else if (sheet.specialDays.length < MOST.specialDays) sheet.specialDays.push(day);
}

/** A date of every year. What cannot be, or may be two days, refuses the row; words stay words. */
export function enterDay(
  sheet: DraftSheet,
  column: string,
  cell: string,
  { kind, lunarColumn, label }: { kind: DraftDay['kind']; lunarColumn: boolean; label?: string },
): void {
  const { today, dateOrder } = sheet.context;
  const reading = readBirthday(cell, { lunarColumn, today, dateOrder });
  switch (reading.kind) {
    case 'empty':
      break;
    case 'date':
      if (reading.doubtful) sheet.problem('birthday-year-doubtful', column, cell);
      enterDate(sheet, reading.date, kind, label);
      break;
    case 'impossible':
      sheet.problem('birthday-impossible', column, cell);
      break;
    case 'ambiguous':
      sheet.problem('birthday-ambiguous', column, cell, { choices: [...reading.choices] });
      break;
    case 'unread':
      sheet.custom(column, cell);
      sheet.problem(reading.doubtful ? 'birthday-year-doubtful' : 'birthday-unread', column, cell);
      break;
    default:
      unreachable(reading);
  }
}

/** Words that are no intent of ours stay, under their heading. */
export function enterIntent(sheet: DraftSheet, column: string, cell: string): void {
  if (cell.trim() === '') return;
  const intent = readIntent(cell);
  if (intent !== undefined && sheet.intent === undefined) sheet.intent = intent;
  else if (intent !== sheet.intent || intent === undefined) {
    sheet.custom(column, cell);
    sheet.problem('intent-unknown', column, cell);
  }
}

export function enterGrade(sheet: DraftSheet, column: string, cell: string): void {
  if (cell.trim() === '') return;
  const read = readGrade(cell);
  if (read === undefined || (sheet.grade !== undefined && sheet.grade !== read.grade)) {
    sheet.custom(column, cell);
    sheet.problem('grade-unknown', column, cell);
    return;
  }
  sheet.grade = read.grade;
  if (read.readAs) sheet.problem('grade-read-as', column, cell, { detail: { readAs: read.grade } });
}

/** Names of people around the customer, several to a cell. */
export function enterPeople(
  sheet: DraftSheet,
  column: string,
  cell: string,
  ties: Pick<DraftPerson, 'role' | 'relation'>,
): void {
  for (const piece of cell.split(/[,，;；、|\n]| ::: /u)) {
    const name = piece.trim();
    if (name === '' || sheet.people.some((known) => known.name === name)) continue;
    if (name.length > 200) sheet.custom(column, name);
    else sheet.entry(sheet.people, MOST.people, column, name, (line) => ({ name: line, ...ties, phones: [] }));
  }
}
