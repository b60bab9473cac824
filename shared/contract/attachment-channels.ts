import { z } from 'zod';
import { AttachmentSchema } from '../domain/attachment.ts';
import { IdSchema, LineSchema, WordsSchema } from '../domain/record.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';

export const attachmentChannels = {
  /** `token` stands for a file handed over. Refuses `attachment-too-large`, `file-empty`, `not-found`, `disk-full`. */
  'attachment.add': {
    ask: z.strictObject({
      customerId: IdSchema,
      personId: IdSchema.optional(),
      token: z.string().max(100),
      note: WordsSchema.optional(),
    }),
    answer: ChangedWithIdSchema,
    where: EVERYWHERE,
  },
  /** Newest first. */
  'attachment.list': {
    ask: z.strictObject({ customerId: IdSchema }),
    answer: z.strictObject({ attachments: z.array(AttachmentSchema) }),
    where: EVERYWHERE,
  },
  /** Octets in base64. A thumbnail is a JPEG of at most 320 pixels a side; `not-found` where the file is no picture. */
  'attachment.read': {
    ask: z.strictObject({ id: IdSchema, size: z.enum(['thumbnail', 'whole']) }),
    answer: z.strictObject({ mediaType: z.string(), base64: z.string() }),
    where: EVERYWHERE,
  },
  'attachment.change': {
    ask: z.strictObject({ id: IdSchema, name: LineSchema.min(1).optional(), note: WordsSchema.optional() }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  'attachment.remove': { ask: z.strictObject({ id: IdSchema }), answer: ChangedSchema, where: EVERYWHERE },
} as const satisfies Record<string, Channel>;
