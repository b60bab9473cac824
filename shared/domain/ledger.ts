import { z } from 'zod';
import { InstantSchema, RecordShape } from './record.ts';

/** What was given to the rep's calendar: an unchanged event stays byte-identical, a changed one raises its sequence. */
export const ExportEntrySchema = z.strictObject({
  ...RecordShape,
  uid: z.string().max(300),
  /** SHA-256 of the event's content without stamps, hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of start, end, rule and status alone: SEQUENCE moves with it. */
  scheduleHash: z.string().regex(/^[0-9a-f]{64}$/),
  sequence: z.number().int().min(0),
  stampedAt: InstantSchema,
  /** Which file of a split export the event stays in, from 0. */
  part: z.number().int().min(0),
});
export type ExportEntry = z.infer<typeof ExportEntrySchema>;
