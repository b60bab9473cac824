import { isUtf8 } from 'node:buffer';
import { COLLECTION_NAMES, COLLECTIONS, type Collection } from '../../../shared/domain/book.ts';
import { hostility } from '../snapshot/hostile-json.ts';
import { pastSchemaOf } from '../snapshot/inspect-snapshot.ts';
import type { PastEntry } from '../past/past-entry.ts';
import { isCollection, isStoredRecord, type StoredRecord } from '../tables.ts';

/** Where a line stands: the list it is in as far as that can be told, and the last one that could be. */
export interface Place {
  readonly list: string | undefined;
  readonly last: Collection | undefined;
  /** The records are of an older schema, which may not be ours to judge. */
  readonly older: boolean;
}

export type Taken =
  | { readonly collection: Collection; readonly record: StoredRecord }
  | { readonly collection: 'history'; readonly entry: PastEntry };

/** Attempts at one damaged line. It holds two records where the line break between them is what was damaged. */
const ATTEMPTS = 64;
/** Not after a sign that puts it inside of something: what a deleted record was must not come back as if it were one. */
const BEGINNING = /(?<![:,[])\{"(?:id|seq)":/g;

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return hostility(value) === undefined ? value : undefined;
  } catch {
    return undefined;
  }
}

function asEntry(value: unknown, { older }: Place): Taken | undefined {
  const entry = pastSchemaOf(older).safeParse(value);
  return entry.success ? { collection: 'history', entry: entry.data } : undefined;
}

function asRecord(value: unknown, collection: Collection): Taken | undefined {
  const read = COLLECTIONS[collection].safeParse(value);
  return read.success && isStoredRecord(read.data) ? { collection, record: read.data } : undefined;
}

/** Collections that may follow: where the line that names a list is destroyed, its records tell it by their shape. */
function* likely({ list, last }: Place): Generator<Collection> {
  if (isCollection(list)) yield list;
  const from = last === undefined ? 0 : COLLECTION_NAMES.indexOf(last);
  for (const name of [...COLLECTION_NAMES.slice(from), ...COLLECTION_NAMES.slice(0, from)])
    if (name !== list) yield name;
}

function taken(value: unknown, place: Place): Taken | undefined {
  if (place.list === 'history') return asEntry(value, place);
  if (!isStoredRecord(value)) return asEntry(value, place);
  for (const name of likely(place)) {
    const record = asRecord(value, name);
    if (record !== undefined) return record;
  }
  return place.older && isCollection(place.list) ? { collection: place.list, record: value } : undefined;
}

/** The end of the object that begins at `from`, by its braces; -1 when it has none. */
function endOfObject(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && (depth -= 1) === 0) return at + 1;
  }
  return -1;
}

/** Whole records within a line that is none itself. */
function piecesOf(text: string, place: Place): Taken[] {
  const found: Taken[] = [];
  const beginning = new RegExp(BEGINNING);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const at = beginning.exec(text)?.index;
    if (at === undefined) break;
    const end = endOfObject(text, at);
    const piece = end < 0 ? '' : text.slice(at, end);
    // The mark of octets that are no UTF-8: this record is the damaged one.
    const record = piece === '' || piece.includes('\uFFFD') ? undefined : taken(parsed(piece), place);
    if (record === undefined) continue;
    found.push(record);
    beginning.lastIndex = end;
  }
  return found;
}

/** What can be read of a line in a list: one record as a rule, none or several where it is damaged. */
export function readRecords(bytes: Buffer, place: Place): Taken[] {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) {
    const whole = taken(parsed(text.endsWith(',') ? text.slice(0, -1) : text), place);
    if (whole !== undefined) return [whole];
  }
  return place.list === undefined ? [] : piecesOf(text, place);
}
