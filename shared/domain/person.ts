import { z } from 'zod';
import { AudienceShape } from './audience.ts';
import { PhoneSchema } from './customer.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

export const ROLES = [
  'decision-maker',
  'gatekeeper',
  'user',
  'finance',
  'coach',
  'confidant',
  'owner',
  'doctor',
  'counter',
  'other',
] as const;
export const RELATIONS = ['spouse', 'child', 'parent', 'sibling', 'relative', 'friend', 'other'] as const;

/** A person around a customer: at work (`role`) or at home (`relation`). */
export const PersonSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  name: z.string().min(1).max(200),
  role: z.enum(ROLES).optional(),
  /** Further hats of somebody who wears several. */
  alsoRoles: z.array(z.enum(ROLES)).max(10).optional(),
  relation: z.enum(RELATIONS).optional(),
  title: LineSchema.optional(),
  phones: z.array(PhoneSchema).max(20),
  emails: z.array(LineSchema).max(20),
  wechat: LineSchema.optional(),
  caresAbout: LineSchema.optional(),
  /** Our standing with them: 0 unknown, 1 cool, 2 fair, 3 close. */
  standing: z.number().int().min(0).max(3).optional(),
  /** Of a confidant above all: whether they speak for us. */
  attitude: z.enum(['for', 'against', 'neutral']).optional(),
  /** Another person of the same customer; the org chart is drawn from it. */
  reportsTo: IdSchema.optional(),
  /** Of family: where they go to school and in which grade, or their job. */
  school: z.strictObject({ name: LineSchema, grade: LineSchema.optional() }).optional(),
  job: LineSchema.optional(),
  ...AudienceShape,
  note: WordsSchema.optional(),
});
export type Person = z.infer<typeof PersonSchema>;

/** Has the final say, whatever else they are. */
export const decides = ({ role, alsoRoles = [] }: Pick<Person, 'role' | 'alsoRoles'>): boolean =>
  role === 'decision-maker' || alsoRoles.includes('decision-maker');
