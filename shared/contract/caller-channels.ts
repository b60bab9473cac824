import { z } from 'zod';
import { InteractionSchema } from '../domain/interaction.ts';
import { PersonSchema } from '../domain/person.ts';
import { PromiseSchema } from '../domain/trade.ts';
import { CustomerRowSchema } from './customer-row.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const { id, name, relation, role } = PersonSchema.shape;
const WhoSchema = z.strictObject({ id, name, relation, role });
export type Who = z.infer<typeof WhoSchema>;

const { on, channel, direction, outcome } = InteractionSchema.shape;
const { what, dueOn } = PromiseSchema.shape;

/** What one wants to know with the receiver in hand. */
export const ToldSchema = z.strictObject({
  talks: z.number().int().min(0),
  /** The last contact, with the beginning of what was said. */
  last: z.strictObject({ on, channel, direction, outcome, words: z.string().max(200) }).optional(),
  /** What is owed, what is due first coming first. */
  promises: z.array(z.strictObject({ what, dueOn })).max(20),
  people: z.array(WhoSchema).max(50),
});
export type Told = z.infer<typeof ToldSchema>;

export const CallerSchema = z.strictObject({
  row: CustomerRowSchema,
  /** Somebody around the customer, by whom they were found; absent where the customer was found themselves. */
  through: z.strictObject({ ...WhoSchema.shape, phone: z.string().optional() }).optional(),
  /** Absent while the book is still being read. */
  told: ToldSchema.optional(),
});
export type Caller = z.infer<typeof CallerSchema>;

export const callerChannels = {
  /** Who is it: digits, initials, pinyin or a name, of a customer or of somebody around one. Nothing typed: whoever was met last. */
  'caller.find': {
    ask: z.strictObject({ query: z.string().max(200), limit: z.number().int().min(1).max(50) }),
    answer: z.strictObject({
      callers: z.array(CallerSchema).max(50),
      total: z.number().int().min(0),
      all: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
