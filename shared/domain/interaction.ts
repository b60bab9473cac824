import { z } from 'zod';
import { ChannelSchema, DirectionSchema, OutcomeSchema } from './channel.ts';
import { DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { ObjectionTagSchema } from './objection.ts';
import { IdSchema, InstantSchema, LineSchema, RecordShape, TimeSchema, WordsSchema } from './record.ts';

/**
 * What a talk showed about the decision. `detailed`: they asked in detail about product or terms; `no-answer`: the question whether
 * they sign was left without answer; `broken-date`: a date for signing was broken.
 */
export const MARKS = ['detailed', 'no-answer', 'broken-date'] as const;
export const MarkSchema = z.enum(MARKS);

/** What a callback by the form found. */
export const CallbackSchema = z.strictObject({
  about: LineSchema.optional(),
  satisfied: z.enum(['yes', 'partly', 'no']).optional(),
  problem: WordsSchema.optional(),
  need: WordsSchema.optional(),
  isDataRight: z.boolean().optional(),
});

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
  /** Minutes it took, way and waiting included, and what it cost. */
  minutes: z.number().int().min(0).max(10_000).optional(),
  cost: MoneySchema.optional(),
  objections: z.array(ObjectionTagSchema).max(20).optional(),
  marks: z.array(MarkSchema).max(10).optional(),
  callback: CallbackSchema.optional(),
  tags: z.array(z.string().min(1).max(100)).max(50).optional(),
  /** The rival that was spoken of. */
  competitorId: IdSchema.optional(),
});
export type Interaction = z.infer<typeof InteractionSchema>;

/** A talk is two-way: reached, or anything incoming. It completes both sorts of steps. */
export const isTalk = (i: Pick<Interaction, 'channel' | 'direction' | 'outcome'>): boolean =>
  i.channel !== 'note' && (i.direction === 'in' || i.outcome === 'reached');

/** A sent item completes sending steps only. */
export const isSending = (i: Pick<Interaction, 'channel' | 'direction' | 'outcome'>): boolean =>
  i.channel !== 'note' && i.direction === 'out' && i.outcome === 'sent';
