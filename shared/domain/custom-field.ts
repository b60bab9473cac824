import { z } from 'zod';
import { LineSchema, RecordShape } from './record.ts';

export const CUSTOM_KINDS = ['text', 'number', 'date', 'choice', 'yes-no'] as const;

/**
 * A field of the rep's own. Its values stand in `customer.custom` under `name`, as text: a number with a point, a day as
 * `YYYY-MM-DD`, `yes` or `no`. A value that does not fit (imported, or older than the field) stays as it is and is shown as such.
 */
export const CustomFieldSchema = z.strictObject({
  ...RecordShape,
  name: z.string().min(1).max(200),
  kind: z.enum(CUSTOM_KINDS),
  /** With `choice`: what can be chosen, in this order. */
  choices: z.array(LineSchema.min(1)).max(100).optional(),
  /** Absent: for persons and organizations. */
  of: z.enum(['person', 'organization']).optional(),
  /** Where it stands among the rep's own fields. */
  place: z.number().int().min(0).max(10_000),
});
export type CustomField = z.infer<typeof CustomFieldSchema>;
