import { z } from 'zod';
import { PhoneSchema } from './customer.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

/** A person around a customer: at work (`role`) or at home (`relation`). */
export const PersonSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  name: z.string().min(1).max(200),
  role: z.enum(['decision-maker', 'gatekeeper', 'user', 'finance', 'coach', 'confidant', 'other']).optional(),
  relation: z.enum(['spouse', 'child', 'parent', 'sibling', 'relative', 'friend', 'other']).optional(),
  title: LineSchema.optional(),
  phones: z.array(PhoneSchema).max(20),
  emails: z.array(LineSchema).max(20),
  caresAbout: LineSchema.optional(),
  /** Our standing with them: 0 unknown, 1 cool, 2 fair, 3 close. */
  standing: z.number().int().min(0).max(3).optional(),
  note: WordsSchema.optional(),
});
export type Person = z.infer<typeof PersonSchema>;
