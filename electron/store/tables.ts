import { type BookRecords, COLLECTION_NAMES, COLLECTIONS, type Collection } from '../../shared/domain/book.ts';
import type { RecordChange } from '../services/ports.ts';

/** A record as the store sees it: its id, and words it does not understand. */
export interface StoredRecord {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** `Op` without the link between a collection and its record. */
export type StoredOp = readonly ['put', Collection, StoredRecord] | readonly ['del', Collection, string];

export type Tables = Readonly<Record<Collection, Map<string, StoredRecord>>>;

export const emptyTables = (): Tables =>
  Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map()])) as unknown as Tables;

/** The one place where a table is taken for what its schema said when the record was written. */
export const asRecords = (tables: Tables): BookRecords => tables as unknown as BookRecords;

export const isCollection = (name: unknown): name is Collection =>
  typeof name === 'string' && Object.hasOwn(COLLECTIONS, name);

export const isStoredRecord = (value: unknown): value is StoredRecord =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

export const idOf = (op: StoredOp): string => (op[0] === 'put' ? op[2].id : op[2]);

const underTest = process.env['VITEST'] !== undefined || process.env['NODE_ENV'] === 'test';

/** Under test a record that somebody writes into throws; at work the types say it, and freezing 300,000 records takes time. */
export function settle<T>(value: T): T {
  if (underTest && typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(settle);
  }
  return value;
}

/** Puts operations into memory. They must be on the disk by now. */
export const applyOps = (tables: Tables, ops: readonly StoredOp[]): RecordChange[] =>
  ops.map((op) => {
    const [, collection] = op;
    const table = tables[collection];
    const id = idOf(op);
    const before = table.get(id);
    const after = op[0] === 'put' ? settle(op[2]) : undefined;
    if (after === undefined) table.delete(id);
    else table.set(id, after);
    return { collection, id, before, after };
  });
