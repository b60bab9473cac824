import { z } from 'zod';

/** A UUID from the id port, lower case. */
export const IdSchema = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
export type Id = z.infer<typeof IdSchema>;

/** ISO 8601 in UTC with milliseconds, e.g. `2026-11-22T02:07:22.000Z`. */
export const InstantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export type Instant = z.infer<typeof InstantSchema>;

/** Wall-clock time of the rep's day, `HH:MM`, 24 h. */
export const TimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** One line of words. Length in UTF-16 units, an upper bound against accidents rather than a rule of the trade. */
export const LineSchema = z.string().max(500);
/** Words of any length a person would type or paste. */
export const WordsSchema = z.string().max(20_000);

/** The two languages as data: at least one is there. */
export const TextsSchema = z.strictObject({ 'zh-CN': z.string().optional(), en: z.string().optional() });
export type Texts = z.infer<typeof TextsSchema>;

export const LanguageSchema = z.enum(['zh-CN', 'en']);
export type Language = z.infer<typeof LanguageSchema>;

/** What every record of the book carries. */
export const RecordShape = { id: IdSchema, createdAt: InstantSchema, changedAt: InstantSchema };
