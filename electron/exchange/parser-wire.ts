import { z } from 'zod';
import { DaySchema } from '../../shared/domain/day.ts';
import { SettingsSchema } from '../../shared/domain/settings.ts';
import { FAILURE_CODES } from '../../shared/contract/failure.ts';
import { FileHeadSchema, ImportDraftSchema, ImportProblemSchema } from './draft.ts';

/** What the parent sends, once. */
export const ParseAskSchema = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  fileName: z.string(),
  region: SettingsSchema.shape.region,
  today: DaySchema,
  dateOrder: z.enum(['month-first', 'day-first']).optional(),
  encoding: FileHeadSchema.shape.encoding.optional(),
  corrections: z
    .array(z.strictObject({ row: z.number().int().min(1), column: z.string(), value: z.string() }))
    .optional(),
});
export type ParseAsk = z.infer<typeof ParseAskSchema>;

const detail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** What the child answers: the head, then records in portions, then the end. Nothing of it is believed unread. */
export const ParserWordSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('head'), head: FileHeadSchema, total: z.number().int().min(0) }),
  z.strictObject({
    type: z.literal('portion'),
    /** Records read so far, refused ones included. */
    done: z.number().int().min(0),
    drafts: z.array(ImportDraftSchema),
    problems: z.array(ImportProblemSchema),
  }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({
    type: z.literal('failed'),
    error: z.strictObject({ code: z.enum(FAILURE_CODES), detail: detail.optional() }),
  }),
]);
export type ParserWord = z.infer<typeof ParserWordSchema>;
