import { z } from 'zod';
import { IdSchema, LineSchema, RecordShape } from './record.ts';

/** Days a deleted record waits in the bin before it is gone for good. */
export const BIN_DAYS = 30;

/**
 * Something that was deleted, with everything that went with it. `createdAt` is when it was deleted.
 *
 * The records are kept as they were; whoever takes them out again parses each with the schema of its collection, because a later
 * version may have brought another shape.
 */
export const BinEntrySchema = z.strictObject({
  ...RecordShape,
  /** Collection of what the rep deleted; the first of `records`. */
  kind: z.string().max(40),
  /** What it is called in the list: a name, or the name of the customer it belonged to. */
  title: LineSchema,
  /** The customer it belonged to, or was. */
  customerId: IdSchema.optional(),
  records: z
    .array(z.strictObject({ collection: z.string().max(40), record: z.looseObject({ id: z.string() }) }))
    .min(1),
  /** Records that stayed and had named the first one; they name it again when it comes back. */
  mentions: z.array(z.strictObject({ collection: z.string().max(40), id: IdSchema })).optional(),
});
export type BinEntry = z.infer<typeof BinEntrySchema>;
