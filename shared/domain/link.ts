import { z } from 'zod';
import { IdSchema, LineSchema, RecordShape } from './record.ts';

/** How two customers belong together. `referred-by` has a direction, the others hold both ways. */
export const LINK_KINDS = ['referred-by', 'works-with', 'relative', 'household', 'same-group'] as const;

/** A tie between two customers, each with a dossier of their own; seen from both. */
export const LinkSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  /** With `referred-by`: the one who referred `customerId`. */
  otherId: IdSchema,
  kind: z.enum(LINK_KINDS),
  note: LineSchema.optional(),
});
export type Link = z.infer<typeof LinkSchema>;
