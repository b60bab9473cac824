import { z } from 'zod';
import { CodeSchema } from '../domain/playbook.ts';
import { IdSchema, TextsSchema } from '../domain/record.ts';

/** A playbook to choose: shipped, or the rep's own with what it stands on. */
export const PlaybookChoiceSchema = z.strictObject({
  id: CodeSchema,
  name: TextsSchema,
  about: TextsSchema.optional(),
  own: z
    .strictObject({
      id: IdSchema,
      basedOn: CodeSchema,
      /** The program does not know the shipped one that it was made from; `basedOn` stands in for it. */
      baseMissing: z.boolean(),
      /** The shipped one was updated since the rep last looked. */
      newer: z.boolean(),
    })
    .optional(),
});
