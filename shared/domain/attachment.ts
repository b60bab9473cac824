import { z } from 'zod';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

/** Octets an attachment may have. A phone's photo has 3 to 12 MB; a scanned contract rarely more than 20. */
export const ATTACHMENT_LIMIT_BYTES = 26_214_400;

/** SHA-256 of a file's octets, lower-case hex: the name under which it lies in `attachments/`. */
export const ContentHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A photo or file on a customer. The octets lie in a file of their own, once, however many records name them. */
export const AttachmentSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  personId: IdSchema.optional(),
  /** As the file was called, without any folder. */
  name: LineSchema,
  /** Told from the octets, never from the name, e.g. `image/jpeg`. */
  mediaType: z.string().max(100),
  bytes: z.number().int().min(1).max(ATTACHMENT_LIMIT_BYTES),
  hash: ContentHashSchema,
  /** Pixels of a picture as it is looked at; absent for other files. */
  picture: z.strictObject({ width: z.number().int().min(1), height: z.number().int().min(1) }).optional(),
  note: WordsSchema.optional(),
});
export type Attachment = z.infer<typeof AttachmentSchema>;
