import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { ChangeLabel } from '../../../shared/domain/book.ts';
import type { ChangeCause } from '../past/past-entry.ts';
import { isCollection, isStoredRecord, type StoredOp } from '../tables.ts';

/**
 * One line of the journal without its line break. A transaction is one line, or several with the same `tx` when it is large:
 * then all but the last say `more`, and none counts without the last.
 */
export interface JournalLine {
  readonly seq: number;
  /** First seq of the write that brought this line; lines of one write reach the disk in any order. */
  readonly write: number;
  readonly tx: number;
  readonly more: boolean;
  readonly at: string;
  readonly label: ChangeLabel;
  readonly by: ChangeCause;
  readonly undoable: boolean;
  /** What an `undo` took back, where it was not the newest change. */
  readonly of?: number | undefined;
  readonly inv: readonly StoredOp[];
  readonly ops: readonly StoredOp[];
}

export interface SegmentHeader {
  readonly bookId: string;
  readonly schema: number;
  readonly base: number;
}

const FORMAT = 'account-book-journal';
const TAIL = /^,"crc":"([0-9a-f]{8})"\}$/;
const TAIL_BYTES = ',"crc":"00000000"}'.length;

export const hex = (crc: number): string => crc.toString(16).padStart(8, '0');

/** Closes a JSON object, still without its last brace, with the crc of all octets before. */
const sealed = (open: string): Buffer => {
  const bytes = Buffer.from(open);
  return Buffer.concat([bytes, Buffer.from(`,"crc":"${hex(crc32(bytes))}"}\n`)]);
};

export const encodeHeader = (header: SegmentHeader): Buffer =>
  sealed(JSON.stringify({ format: FORMAT, ...header }).slice(0, -1));

/** What is told of a line besides its operations; these come as JSON already, because they were measured as such. */
export type LineHead = Omit<JournalLine, 'inv' | 'ops'>;

export function encodeLine(head: LineHead, inv: readonly string[], ops: readonly string[]): Buffer {
  const parts = {
    seq: head.seq,
    ...(head.write !== head.seq && { write: head.write }),
    ...((head.more || head.tx !== head.seq) && { tx: head.tx }),
    ...(head.more && { more: true }),
    at: head.at,
    label: head.label,
    ...(head.by !== 'transaction' && { by: head.by }),
    ...(!head.undoable && { undoable: false }),
    ...(head.of !== undefined && { of: head.of }),
  };
  return sealed(`${JSON.stringify(parts).slice(0, -1)},"inv":[${inv.join(',')}],"ops":[${ops.join(',')}]`);
}

/** The JSON of a line whose crc is right; undefined otherwise. */
function opened(bytes: Buffer): unknown {
  const end = bytes.length - TAIL_BYTES;
  if (end <= 0) return undefined;
  const crc = TAIL.exec(bytes.toString('latin1', end))?.[1];
  if (crc === undefined || crc !== hex(crc32(bytes.subarray(0, end)))) return undefined;
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  return value;
}

const HeaderSchema = z.object({
  format: z.literal(FORMAT),
  bookId: z.string(),
  schema: z.number().int().min(1),
  base: z.number().int().min(0),
});

export const decodeHeader = (bytes: Buffer): SegmentHeader | undefined => HeaderSchema.safeParse(opened(bytes)).data;

/** A record's own schema is not asked: the crc says that we wrote the line, and we ask it before writing. */
export const isStoredOp = (value: unknown): value is StoredOp =>
  Array.isArray(value) &&
  value.length === 3 &&
  isCollection(value[1]) &&
  (value[0] === 'put' ? isStoredRecord(value[2]) : value[0] === 'del' && typeof value[2] === 'string');

/** Operations on collections that a newer app brought are not ours to understand; such a book is read-only here. */
const OpsSchema = z.array(z.unknown()).transform((ops, context) => {
  const known = ops.filter((op) => !Array.isArray(op) || isCollection(op[1]));
  if (!known.every(isStoredOp)) context.addIssue({ code: 'custom', message: 'op' });
  return known as StoredOp[];
});

export const LabelSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

const LineSchema = z
  .object({
    seq: z.number().int().min(1),
    write: z.number().int().optional(),
    tx: z.number().int().optional(),
    more: z.boolean().default(false),
    at: z.string(),
    label: LabelSchema,
    by: z.enum(['transaction', 'undo', 'redo']).default('transaction'),
    undoable: z.boolean().default(true),
    of: z.number().int().optional(),
    inv: OpsSchema,
    ops: OpsSchema,
  })
  .transform((line): JournalLine => ({ ...line, write: line.write ?? line.seq, tx: line.tx ?? line.seq }));

export const decodeLine = (bytes: Buffer): JournalLine | undefined => LineSchema.safeParse(opened(bytes)).data;
