import { z } from 'zod';
import { GradeMarkSchema, ReasonSchema, WindowSchema } from '../domain/agenda.ts';
import { ChannelSchema } from '../domain/channel.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema, TimeSchema } from '../domain/record.ts';
import { FrozenSchema, GivenUpSchema } from '../domain/standstill.ts';

export const RelationshipSchema = z.enum(['lead', 'prospect', 'lost', 'buyer']);
export type Relationship = z.infer<typeof RelationshipSchema>;

/** When the next contact is, who decides that, or why there is none. */
export const NextSchema = z.strictObject({
  state: z.enum(['automatic', 'manual', 'none']),
  /** Only with `none`: given-up, do-not-contact, frozen, chosen-none, no-cadence. */
  cause: z.string().optional(),
  on: DaySchema.optional(),
  time: TimeSchema.optional(),
  what: z.string().optional(),
  window: WindowSchema.optional(),
  overdue: z.boolean(),
  daysLate: z.number().int().min(0),
  channel: ChannelSchema.optional(),
  reasons: z.array(ReasonSchema),
  keys: z.array(z.string()),
});
export type Next = z.infer<typeof NextSchema>;

/** One line of the customers list. */
export const CustomerRowSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(['person', 'organization']),
  name: z.string(),
  company: z.string().optional(),
  title: z.string().optional(),
  relationship: RelationshipSchema,
  /** A buyer who went to another, or had no deal for long. */
  dormant: z.literal(true).optional(),
  grade: GradeMarkSchema.optional(),
  intent: z.string().optional(),
  tags: z.array(z.string()),
  next: NextSchema,
  /** As they stand in the book: a freeze may lie ahead or be over. */
  givenUp: GivenUpSchema.optional(),
  frozen: FrozenSchema.optional(),
  lastOn: DaySchema.optional(),
  /** The number or address to use first, as typed. */
  reach: z.strictObject({ channel: ChannelSchema, text: z.string() }).optional(),
});
export type CustomerRow = z.infer<typeof CustomerRowSchema>;
