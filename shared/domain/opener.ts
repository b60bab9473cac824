import { z } from 'zod';
import { DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { OBSTACLES } from './manner.ts';
import { IdSchema, LineSchema, WordsSchema } from './record.ts';
import { SpecialDaySchema } from './special-day.ts';

/** Reasons to talk (由头), the strongest first. Each is a generator of the same name in electron/openers. */
export const OPENERS = [
  'promise',
  'question',
  'arrived',
  'date',
  'price',
  'referral',
  'season',
  'news',
  'story',
  'untold',
] as const;
const OpenerKindSchema = z.enum(OPENERS);
export type OpenerKind = z.infer<typeof OpenerKindSchema>;

/** Where it stands in the book: a collection and the id of a record there. */
const EVIDENCE_IN = [
  'customers',
  'promises',
  'wants',
  'specialDays',
  'products',
  'contracts',
  'stories',
  'deals',
  'referrals',
] as const;

/** A reason to talk, with what it stands on. What is said is put into words by the window. */
export const OpenerSchema = z.strictObject({
  kind: OpenerKindSchema,
  record: z.strictObject({ in: z.enum(EVIDENCE_IN), id: IdSchema }),
  /** The day of the evidence, or the day it is about. */
  on: DaySchema,
  /** What it is about: the promise, the product, the point, the news. */
  what: WordsSchema.optional(),
  /** Whom: of a birthday, a referral, a similar customer. */
  who: LineSchema.optional(),
  /** The sort of it, where the words differ. */
  sort: z
    .enum([
      ...SpecialDaySchema.shape.kind.options,
      'late',
      'contract',
      'season',
      'budget',
      'point',
      'product-point',
      'bought',
      'underway',
      'case',
      'testimonial',
      'delivered',
    ])
    .optional(),
  from: MoneySchema.optional(),
  to: MoneySchema.optional(),
});
export type Opener = z.infer<typeof OpenerSchema>;

/**
 * What this contact is to bring. `man`: an unknown of money, authority and need, to be asked; `decision`: the question by intent;
 * `rest`: no closing push, because the last talk ended with one; `obstacle`: the aid for what holds them back.
 */
export const AimSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('man'), ask: z.enum(['need', 'authority', 'money']) }),
  z.strictObject({
    kind: z.literal('decision'),
    ask: z.enum(['first', 'quote', 'interested', 'considering', 'not-soon', 'never', 'buyer', 'lost']),
  }),
  z.strictObject({ kind: z.literal('rest') }),
  z.strictObject({ kind: z.literal('obstacle'), obstacle: z.enum(OBSTACLES) }),
]);
export type Aim = z.infer<typeof AimSchema>;
