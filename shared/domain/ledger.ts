import { z } from 'zod';
import { DaySchema } from './day.ts';
import { InstantSchema, LineSchema, RecordShape, TimeSchema } from './record.ts';

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
  /** The calendar it was given to; absent: the file of before there were several. */
  to: z.string().min(1).max(40).optional(),
  /** What stands in that calendar, so that it can be called off there. */
  was: z.strictObject({ title: LineSchema, on: DaySchema, time: TimeSchema.optional() }).optional(),
  /** The day on which it was called off. */
  goneOn: DaySchema.optional(),
});
export type ExportEntry = z.infer<typeof ExportEntrySchema>;
