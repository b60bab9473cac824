import type { DateOrder } from '../../shared/almanac/read-birthday.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { PhoneRegion } from '../names/phone-region.ts';
import type { DraftDay, DraftPerson, ImportDraft, ImportProblem, ProblemCode } from './draft.ts';

/** What reading a file takes from the rep and the day. */
export interface ReadingContext {
  readonly region: PhoneRegion;
  readonly today: Day;
  readonly dateOrder?: DateOrder | undefined;
}

export type LineField = 'uid' | 'nameOverride' | 'company' | 'title' | 'wechat' | 'website' | 'source';
export type WordsField = 'personal' | 'wanted' | 'note';

const LINE_LIMIT = 500;
const WORDS_LIMIT = 20_000;
const NAME_LIMIT = 200;
const RAW_ENTRIES = 500;

/** A record of plain JSON must not carry these as keys of its own. */
const FORBIDDEN_HEADINGS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const REFUSING: ReadonlySet<ProblemCode> = new Set([
  'name-missing',
  'phone-damaged',
  'birthday-impossible',
  'birthday-ambiguous',
  'text-too-long',
  'quotes-broken',
]);

/** What a problem says beyond its code; `severity` where the same fault weighs less than usual. */
type ProblemMore = Partial<Pick<ImportProblem, 'detail' | 'choices' | 'severity'>>;

/** A line of text is one line: what was broken over several in its cell is joined. */
const oneLine = (text: string): string => text.trim().replace(/[\r\n\t]+/g, ' ');

/** The sheet on which one row or card is filled in, field by field; what no field takes is kept by its heading. */
export class DraftSheet {
  readonly row: number;
  readonly context: ReadingContext;
  readonly problems: ImportProblem[] = [];
  readonly phones: ImportDraft['phones'] = [];
  readonly emails: string[] = [];
  readonly addresses: ImportDraft['addresses'] = [];
  readonly tags: string[] = [];
  readonly specialDays: DraftDay[] = [];
  readonly people: DraftPerson[] = [];
  name = '';
  organization = false;
  intent: ImportDraft['intent'];
  grade: ImportDraft['grade'];
  readonly #fields = new Map<LineField | WordsField, string>();
  readonly #custom = new Map<string, string>();
  readonly #rawLines: string[] = [];

  constructor(row: number, context: ReadingContext) {
    this.row = row;
    this.context = context;
  }

  problem(code: ProblemCode, column: string, value: string, more: ProblemMore = {}): void {
    const severity = REFUSING.has(code) ? 'refuse' : 'warn';
    this.problems.push({ row: this.row, column, code, severity, value: value.slice(0, LINE_LIMIT), ...more });
  }

  has(field: LineField | WordsField): boolean {
    return this.#fields.has(field);
  }

  /** A second text for a field that is taken, and one that is too long for it, are kept by their heading. */
  line(field: LineField, column: string, text: string): void {
    const value = oneLine(text);
    if (value === '' || this.#fields.get(field) === value) return;
    if (this.has(field)) this.custom(column, text);
    else if (value.length > LINE_LIMIT) this.#moved(column, text);
    else this.#fields.set(field, value);
  }

  /** Words of several columns for one field follow one another. */
  words(field: WordsField, column: string, text: string): void {
    const before = this.#fields.get(field);
    const value = before === undefined ? text.trim() : `${before}\n${text.trim()}`;
    if (text.trim() === '' || before === text.trim()) return;
    if (value.length > WORDS_LIMIT) this.custom(column, text);
    else this.#fields.set(field, value);
  }

  /** Keeps a text that no field takes. A heading that is there already gets a number. */
  custom(heading: string, text: string): void {
    const value = text.trim();
    if (value === '') return;
    if (value.length > WORDS_LIMIT) {
      this.problem('text-too-long', heading, value);
      return;
    }
    const base = heading.trim().slice(0, NAME_LIMIT - 6) || '?';
    let key = base;
    for (let n = 2; FORBIDDEN_HEADINGS.has(key) || this.#custom.has(key); n += 1) {
      if (this.#custom.get(key) === value) return;
      key = `${base} (${n})`;
    }
    this.#custom.set(key, value);
  }

  /** Puts an entry onto one of the lists; one that is too long for it is kept by its heading. */
  entry<T>(list: T[], limit: number, column: string, text: string, made: (line: string) => T): void {
    const value = oneLine(text);
    if (value === '') return;
    if (value.length > LINE_LIMIT || list.length >= limit) this.#moved(column, text);
    else list.push(made(value));
  }

  /** vCard text, verbatim; a long line in pieces, each but the first begun with a blank as when folded. */
  rawLine(line: string): void {
    const pieces = [line.slice(0, WORDS_LIMIT)];
    for (let at = WORDS_LIMIT; at < line.length; at += WORDS_LIMIT - 1)
      pieces.push(` ${line.slice(at, at + WORDS_LIMIT - 1)}`);
    if (this.#rawLines.length + pieces.length <= RAW_ENTRIES) this.#rawLines.push(...pieces);
    else this.problem('raw-lines-dropped', line.split(/[;:]/, 1)[0] ?? '', line);
  }

  /** The draft, or undefined where a problem refuses the row. `nameColumn` is where a missing name would have stood. */
  finish(nameColumn: string): ImportDraft | undefined {
    const name = oneLine(this.name);
    const company = this.#fields.get('company');
    const filed = name === '' ? (company ?? '') : name;
    if (filed === '') this.problem('name-missing', nameColumn, '');
    if (filed.length > NAME_LIMIT) this.problem('text-too-long', nameColumn, filed);
    if (this.#refusedAs(filed)) return undefined;
    const organization = this.organization || name === '';
    if (organization && company === filed) this.#fields.delete('company');
    return this.#draft(organization ? 'organization' : 'person', filed);
  }

  /** True when a problem refuses the row; whose row it is, is then said with it. */
  #refusedAs(who: string): boolean {
    const refusals = this.problems.filter(({ severity }) => severity === 'refuse');
    for (const refusal of refusals) refusal.who = who.slice(0, NAME_LIMIT);
    return refusals.length > 0;
  }

  #draft(kind: ImportDraft['kind'], name: string): ImportDraft {
    return {
      row: this.row,
      kind,
      name,
      phones: this.phones,
      emails: this.emails,
      addresses: this.addresses,
      tags: this.tags,
      ...(this.intent === undefined ? {} : { intent: this.intent }),
      ...(this.grade === undefined ? {} : { grade: this.grade }),
      ...Object.fromEntries(this.#fields),
      custom: Object.fromEntries(this.#custom),
      rawLines: this.#rawLines,
      specialDays: this.specialDays,
      people: this.people,
    };
  }

  #moved(column: string, text: string): void {
    this.custom(column, text);
    this.problem('kept-as-custom', column, text);
  }
}
