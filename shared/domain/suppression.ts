import { z } from 'zod';
import { DaySchema } from './day.ts';
import { RecordShape } from './record.ts';

/**
 * All that is left of somebody who was erased: enough to know them again when a file brings them back, too little to say who it was.
 *
 * Each hash is the SHA-256, in hex, of `salt`, a colon, and a phone (E.164), an e-mail in lower case, or a WeChat name.
 */
export const SuppressionSchema = z.strictObject({
  ...RecordShape,
  on: DaySchema,
  /** The same in every record of a book, so that one row of a file is hashed once. */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  hashes: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(300),
});
export type Suppression = z.infer<typeof SuppressionSchema>;
