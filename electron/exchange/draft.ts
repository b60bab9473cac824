import { z } from 'zod';
import { AddressSchema, CustomerSchema, PhoneSchema } from '../../shared/domain/customer.ts';
import { PersonSchema } from '../../shared/domain/person.ts';
import { LineSchema, WordsSchema } from '../../shared/domain/record.ts';
import { SpecialDaySchema } from '../../shared/domain/special-day.ts';

const customer = CustomerSchema.shape;
const day = SpecialDaySchema.shape;
const person = PersonSchema.shape;

const DraftDaySchema = z.strictObject({
  kind: day.kind,
  label: day.label,
  calendar: day.calendar,
  year: day.year,
  month: day.month,
  day: day.day,
  leap: day.leap,
});
export type DraftDay = z.infer<typeof DraftDaySchema>;

const DraftPersonSchema = z.strictObject({
  name: person.name,
  role: person.role,
  relation: person.relation,
  phones: person.phones,
});
export type DraftPerson = z.infer<typeof DraftPersonSchema>;

/** One customer as a file tells of them: no ids, no clock, nothing of the book. */
export const ImportDraftSchema = z.strictObject({
  /** As the file's reader counts: the heading is row 1; for vCards the line on which the card begins. */
  row: z.number().int().min(1),
  uid: LineSchema.optional(),
  kind: customer.kind,
  name: customer.name,
  /** How the file says that the name is read: pinyin with or without tones. */
  nameOverride: LineSchema.optional(),
  company: customer.company,
  title: customer.title,
  phones: z.array(PhoneSchema).max(50),
  emails: z.array(LineSchema).max(50),
  wechat: customer.wechat,
  website: customer.website,
  addresses: z.array(AddressSchema).max(20),
  tags: customer.tags,
  source: customer.source,
  intent: z.enum(['interested', 'considering', 'not-soon', 'never']).optional(),
  /** A code held by hand: `horizon.pinned`. */
  grade: z.enum(['O', 'A', 'B', 'C']).optional(),
  personal: WordsSchema.optional(),
  wanted: WordsSchema.optional(),
  note: WordsSchema.optional(),
  custom: customer.custom,
  /** vCard text that no field takes. An entry that begins with a blank continues the one before, as in the file. */
  rawLines: customer.rawLines,
  specialDays: z.array(DraftDaySchema).max(50),
  people: z.array(DraftPersonSchema).max(50),
});
export type ImportDraft = z.infer<typeof ImportDraftSchema>;

/** Words under `importProblem.*` in shared/i18n belong to each. */
const PROBLEM_CODES = [
  // the row is refused
  'name-missing',
  'phone-damaged',
  'birthday-impossible',
  'birthday-ambiguous',
  'text-too-long',
  'quotes-broken',
  // somebody who was erased: told by the book, never by the file
  'erased',
  // the row comes in, and something in it is worth a look
  'birthday-unread',
  'birthday-year-doubtful',
  'intent-unknown',
  'grade-unknown',
  'grade-read-as',
  'email-unread',
  'kept-as-custom',
  'cells-beyond-heading',
  'card-unclosed',
  'raw-lines-dropped',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const ImportProblemSchema = z.strictObject({
  row: z.number().int().min(1),
  /** The column's own heading, or the card's property. */
  column: z.string(),
  code: z.enum(PROBLEM_CODES),
  /** `refuse`: the whole row stays out. `warn`: it comes in, and nothing of it is lost. */
  severity: z.enum(['refuse', 'warn']),
  /** The text as it stands in the file, cut at 500 characters. */
  value: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  /** With `refuse`: whose row stays out, as far as it could be read. */
  who: z.string().optional(),
  /** What the text may have meant; each, put in its place as a correction, is read without a question. */
  choices: z.array(z.string()).optional(),
});
export type ImportProblem = z.infer<typeof ImportProblemSchema>;

const ColumnSchema = z.strictObject({ heading: z.string(), field: z.string() });
export type Column = z.infer<typeof ColumnSchema>;

/** What a file holds, before its drafts: small enough to cross in one piece. */
export const FileHeadSchema = z.strictObject({
  format: z.enum(['csv', 'vcard']),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']),
  delimiter: z.enum([',', ';', '\t']).optional(),
  /** Headings in their order and the field each fills; `custom` keeps its heading. Empty for vCards. */
  columns: z.array(ColumnSchema),
});
export type FileHead = z.infer<typeof FileHeadSchema>;

/** `drafts` holds the rows that can come in, `problems` what is wrong with these and with the others. */
export interface ParsedFile extends FileHead {
  readonly drafts: readonly ImportDraft[];
  readonly problems: readonly ImportProblem[];
}
