import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { BookProblem } from '../../../shared/contract/book-problem.ts';
import { BOOK_SCHEMA, COLLECTION_NAMES, COLLECTIONS, type Collection } from '../../../shared/domain/book.ts';
import { hostility } from './hostile-json.ts';
import { hex, isStoredOp, LabelSchema } from '../journal/journal-line.ts';
import { BOOK_FILE } from '../layout.ts';
import { climbAlone } from '../migrations/ladder.ts';
import { listsOf } from '../migrations/lists-since.ts';
import type { PastEntry } from '../past/past-entry.ts';
import { pastFrom } from '../past/past.ts';
import type { Problem } from '../refusal.ts';
import { BOOK_FORMAT, BookEndSchema, type BookHeader, BookHeaderSchema } from './snapshot-format.ts';
import type { Book } from '../book.ts';
import { emptyTables, isCollection, isStoredRecord, settle, type StoredOp, type StoredRecord } from '../tables.ts';

/** What a file that claims to be a book holds. Without a header it is not one at all. */
export interface Inspected {
  readonly book: Book | undefined;
  /** The footer agrees with what is there. */
  readonly sealed: boolean;
  readonly problems: readonly Problem[];
}

const TracedEditSchema = z.tuple([
  z.custom<Collection>(isCollection),
  z.string(),
  z.string(),
  z.string().nullable(),
  z.string().nullable(),
]);
const TraceSchema = z.strictObject({
  who: z.array(z.string()).max(20),
  edits: z.array(TracedEditSchema).max(12),
  more: z.number().int().min(0),
});

const InverseSchema = z.custom<StoredOp>(
  (op) => isStoredOp(op) && (op[0] === 'del' || COLLECTIONS[op[1]].safeParse(op[2]).success),
);
const entryShape = {
  seq: z.number().int().min(1),
  at: z.string(),
  label: LabelSchema,
  by: z.enum(['transaction', 'undo', 'redo']),
  undoable: z.boolean(),
  of: z.number().int().optional(),
  trace: TraceSchema.optional(),
};
const PastSchema = z.strictObject({ ...entryShape, inv: z.array(InverseSchema).optional() });
/** Inverses of an older shape go with the next step up the ladder, so nobody judges what is in them. */
const OlderPastSchema = z.strictObject({ ...entryShape, inv: z.array(z.custom<StoredOp>(isStoredOp)).optional() });

/** Entries of the history, as a book of today's schema holds them or one of an older. */
export const pastSchemaOf = (older: boolean): z.ZodType<PastEntry> => (older ? OlderPastSchema : PastSchema);

const lineAt = (text: string, offset: number) => (offset < 0 ? undefined : text.slice(0, offset).split('\n').length);
const lineOfId = (text: string, id: string) =>
  lineAt(text, Math.max(text.indexOf(`"id":"${id}"`), text.indexOf(`"id": "${id}"`)));

/** One record stands on each line, so the first line that is no JSON by itself is where the file is broken. */
function brokenLine(text: string): number | undefined {
  const broken = text.split('\n').findIndex((line) => {
    if (!line.startsWith('{') || line.startsWith('{"format"')) return false;
    return parsed(line.endsWith(',') ? line.slice(0, -1) : line) === undefined;
  });
  return broken < 0 ? undefined : broken + 1;
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

const ListsSchema = z.record(z.string(), z.unknown());
type Lists = z.infer<typeof ListsSchema>;

class Inspection {
  readonly problems: Problem[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  note(code: BookProblem, detail?: string, line?: number): void {
    this.problems.push({ code, file: BOOK_FILE, line, detail });
  }

  #list(lists: Lists, name: string, expected = true): unknown[] {
    const list = lists[name];
    if (Array.isArray(list)) return list;
    if (!expected && list === undefined) return [];
    this.note('list-missing', name);
    return [];
  }

  /** A record of an older schema is judged by what becomes of it, and kept as it is: the journal goes on in its shape. */
  #record(collection: Collection, table: Map<string, StoredRecord>, value: unknown, schema: number): void {
    const older = schema < BOOK_SCHEMA && isStoredRecord(value);
    const read = COLLECTIONS[collection].safeParse(older ? climbAlone(collection, value, schema) : value);
    const id = isStoredRecord(value) ? value.id : '';
    if (!read.success) this.#invalid(collection, id, read.error);
    else if (table.has(id)) this.note('record-twice', `${collection}/${id}`, lineOfId(this.#text, id));
    else if (isStoredRecord(read.data)) table.set(id, settle(older ? value : read.data));
  }

  #invalid(collection: Collection, id: string, { issues }: z.ZodError): void {
    const where = issues[0]?.path.join('.') ?? '';
    this.note(
      'record-invalid',
      `${collection}/${id} ${where}`.trim(),
      id === '' ? undefined : lineOfId(this.#text, id),
    );
  }

  /** A number that was damaged would let changes of the journal be passed over as if the file held them. */
  numbers({ seq, past }: Book): void {
    const last = past.entries.at(-1)?.seq ?? seq;
    if (last !== seq) this.note('seq-differs', `${seq}`, 1);
  }

  book(header: BookHeader, lists: Lists): Book {
    const tables = emptyTables();
    const expected = new Set(listsOf(header.schema));
    for (const name of COLLECTION_NAMES)
      for (const value of this.#list(lists, name, expected.has(name)))
        this.#record(name, tables[name], value, header.schema);
    const past = z.array(pastSchemaOf(header.schema < BOOK_SCHEMA)).safeParse(this.#list(lists, 'history'));
    if (!past.success) this.note('history-invalid', past.error.issues[0]?.path.join('.'));
    const known = new Set([
      'format',
      'schema',
      'bookId',
      'seq',
      'clean',
      'savedAt',
      'history',
      'end',
      ...COLLECTION_NAMES,
    ]);
    for (const name of Object.keys(lists)) if (!known.has(name)) this.note('list-unknown', name);
    return { ...header, tables, past: pastFrom(past.data ?? []) };
  }
}

/** The octets that the crc covers: everything before the line of the footer. */
const coveredBy = (bytes: Buffer): Buffer => bytes.subarray(0, Math.max(0, bytes.lastIndexOf('\n"end":') + 1));

function isSealed(bytes: Buffer, value: Lists): boolean {
  const end = BookEndSchema.safeParse(value['end']);
  const lists = [...COLLECTION_NAMES, 'history'].map((name) => value[name]);
  const records = lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  return end.success && end.data.records === records && end.data.crc32 === hex(crc32(coveredBy(bytes)));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Looks at every record of a file that somebody else may have written. Slow and thorough; holds the event loop. */
export function inspectSnapshot(bytes: Buffer): Inspected {
  const none = (code: BookProblem, line?: number): Inspected => ({
    book: undefined,
    sealed: false,
    problems: [{ code, file: BOOK_FILE, line }],
  });
  if (bytes.length === 0) return none('empty');
  const text = textOf(bytes);
  if (text === undefined) return none('not-utf8');
  const json = parsed(text);
  if (json === undefined) return none('not-json', brokenLine(text));
  const danger = hostility(json.value);
  if (danger !== undefined) return none(danger);
  const lists = ListsSchema.safeParse(json.value);
  if (!lists.success || lists.data['format'] !== BOOK_FORMAT) return none('not-a-book');
  const header = BookHeaderSchema.safeParse(lists.data);
  if (!header.success) return none('header-invalid', 1);
  if (header.data.schema > BOOK_SCHEMA) return none('newer-schema', 1);
  const inspection = new Inspection(text);
  const book = inspection.book(header.data, lists.data);
  const sealed = isSealed(bytes, lists.data);
  if (!sealed) inspection.numbers(book);
  return { book, sealed, problems: inspection.problems };
}
