import { z } from 'zod';
import { PlaybookSchema } from './playbook.ts';
import { RecordShape } from './record.ts';

/**
 * A playbook of the rep's own. Its `id` is `own-…`, so that no shipped one can ever take its place; it stands on the shipped one it was
 * copied from (`basedOn`) and holds only what is different, so an update of the shipped one reaches everything else.
 */
export const OwnPlaybookSchema = z.strictObject({
  ...RecordShape,
  playbook: PlaybookSchema,
  /** The revision of the shipped one (its version and those of all it stands on, added up) when the rep last looked at this one. */
  seenVersion: z.number().int().min(1),
});
export type OwnPlaybook = z.infer<typeof OwnPlaybookSchema>;
