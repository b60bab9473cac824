import { z } from 'zod';

/** Unknown is no "no": it is what the next contact has to find out. */
export const KnownSchema = z.enum(['yes', 'no', 'unknown']);
export type Known = z.infer<typeof KnownSchema>;

export const AUTHORITIES = ['decides', 'can-block', 'advises', 'none', 'unknown'] as const;

/** Money, authority, need. */
export const QualificationSchema = z.strictObject({
  money: KnownSchema,
  authority: z.enum(AUTHORITIES),
  need: KnownSchema,
});
export type Qualification = z.infer<typeof QualificationSchema>;

/** The four questions of a show. `months`: how long until they buy; absent while nobody knows. */
export const FourQuestionsSchema = z.strictObject({
  need: KnownSchema,
  months: z.number().int().min(0).max(120).optional(),
  budget: KnownSchema,
  authority: KnownSchema,
});
export type FourQuestions = z.infer<typeof FourQuestionsSchema>;
