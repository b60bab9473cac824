import { z } from 'zod';
import { IdSchema } from '../domain/record.ts';

export const LabelSchema = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** What a change answers: its name for the toast, and its number in the journal. */
export const ChangedSchema = z.strictObject({ seq: z.number().int().min(0), label: LabelSchema });
export const ChangedWithIdSchema = z.strictObject({ ...ChangedSchema.shape, id: IdSchema });
