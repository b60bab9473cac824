import { z } from 'zod';
import { ChannelSchema, DirectionSchema, OutcomeSchema } from './channel.ts';
import { DaySchema } from './day.ts';
import { IdSchema, InstantSchema, RecordShape, TimeSchema, WordsSchema } from './record.ts';

/** A contact that happened. The engine reads `on`, the rep's civil day, never `loggedAt`. */
export const InteractionSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  personIds: z.array(IdSchema).max(50),
  on: DaySchema,
  time: TimeSchema.optional(),
  /** IANA zone in which `on` and `time` were read off the clock. */
  zone: z.string().max(80),
  loggedAt: InstantSchema,
  channel: ChannelSchema,
  direction: DirectionSchema,
  outcome: OutcomeSchema,
  note: WordsSchema,
});
export type Interaction = z.infer<typeof InteractionSchema>;

/** A talk is two-way: reached, or anything incoming. It completes both sorts of steps. */
export const isTalk = (i: Pick<Interaction, 'channel' | 'direction' | 'outcome'>): boolean =>
  i.channel !== 'note' && (i.direction === 'in' || i.outcome === 'reached');

/** A sent item completes sending steps only. */
export const isSending = (i: Pick<Interaction, 'channel' | 'direction' | 'outcome'>): boolean =>
  i.channel !== 'note' && i.direction === 'out' && i.outcome === 'sent';
