import { z } from 'zod';
import { COLLECTION_NAMES } from '../domain/book.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema, InstantSchema } from '../domain/record.ts';
import { ChangedSchema, LabelSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const CollectionSchema = z.enum(COLLECTION_NAMES as [string, ...string[]]);

/** One field of one record, before and after; a text as it was, everything else as JSON, each cut at 200 units. */
const EditSchema = z.strictObject({
  collection: CollectionSchema,
  id: IdSchema,
  /** Empty when the whole record was made or removed. */
  field: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
});

export const HistoryRowSchema = z.strictObject({
  seq: z.number().int().min(0),
  at: InstantSchema,
  label: LabelSchema,
  by: z.enum(['transaction', 'undo', 'redo', 'reread']),
  /** `change.undo` with this seq may be tried. */
  undoable: z.boolean(),
  /** Whom it was about, at most 20; `name` is absent when the customer has left the book. */
  customers: z.array(z.strictObject({ id: IdSchema, name: z.string().optional() })).max(20),
  edits: z.array(EditSchema).max(12),
  /** Edits beyond those told. */
  more: z.number().int().min(0),
});
export type HistoryRow = z.infer<typeof HistoryRowSchema>;

const BinRowSchema = z.strictObject({
  id: IdSchema,
  deletedAt: InstantSchema,
  kind: CollectionSchema,
  title: z.string(),
  /** The customer it belonged to; `name` is absent when the customer has left the book too. */
  customer: z.strictObject({ id: IdSchema, name: z.string().optional() }).optional(),
  /** How many records went with it, itself included. */
  records: z.number().int().min(1),
  /** The last day it waits. */
  until: DaySchema,
});
export type BinRow = z.infer<typeof BinRowSchema>;

export const changeChannels = {
  /**
   * Without `seq` the newest change. An older one is refused with `undo-conflict` when a record it touched has been changed since;
   * `detail.changes` counts those and `detail.labels` names the last of them, by code.
   */
  'change.undo': {
    ask: z.strictObject({ seq: z.number().int().min(1).optional() }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  'change.redo': { ask: z.strictObject({}), answer: ChangedSchema, where: EVERYWHERE },
  /** What was done, newest first: of the whole book, or about one customer. */
  'change.list': {
    ask: z.strictObject({
      limit: z.number().int().min(1).max(200),
      offset: z.number().int().min(0).optional(),
      customerId: IdSchema.optional(),
    }),
    answer: z.strictObject({ changes: z.array(HistoryRowSchema).max(200), total: z.number().int().min(0) }),
    where: EVERYWHERE,
  },
  /** Deleted things, newest first. */
  'bin.list': {
    ask: z.strictObject({ limit: z.number().int().min(1).max(200), offset: z.number().int().min(0).optional() }),
    answer: z.strictObject({ entries: z.array(BinRowSchema).max(200), total: z.number().int().min(0) }),
    where: EVERYWHERE,
  },
  /** Puts everything back as it was. Refuses `not-found`, and `bin-owner-gone` when its customer is no longer in the book. */
  'bin.restore': { ask: z.strictObject({ id: IdSchema }), answer: ChangedSchema, where: EVERYWHERE },
  /** Takes it out of the bin for good. Not undoable. */
  'bin.erase': { ask: z.strictObject({ id: IdSchema }), answer: ChangedSchema, where: EVERYWHERE },
} as const satisfies Record<string, Channel>;
