import { z } from 'zod';
import { AdviceCodeSchema, AdvicePlaceSchema } from '../domain/advice.ts';
import { CompetitorSchema } from '../domain/competitor.ts';
import { DaySchema } from '../domain/day.ts';
import { MeaningSchema, ObjectionTagSchema, OwnAnswerSchema } from '../domain/objection.ts';
import { CodeSchema } from '../domain/playbook.ts';
import { IdSchema, TextsSchema } from '../domain/record.ts';
import { StorySchema } from '../domain/story.ts';
import { type Channel, DESKTOP, EVERYWHERE } from './place.ts';

/** A story as it may be told outside: without leave, nobody's name is in it. */
const ToldStorySchema = z.strictObject({
  id: IdSchema,
  kind: StorySchema.shape.kind,
  mayName: z.boolean(),
  /** The customer where they may be named, else their industry. */
  who: z.string().optional(),
  title: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  proof: z.string().optional(),
  /** It is of the industry of the customer asked about. */
  isNear: z.boolean(),
});
export type ToldStory = z.infer<typeof ToldStorySchema>;

const KnownObjectionSchema = z.strictObject({
  code: CodeSchema,
  /** Of a shipped one. */
  name: TextsSchema.optional(),
  /** Of the rep's own, in their words. */
  ownName: z.string().optional(),
  /** A shipped one has at least one. */
  meanings: z.array(MeaningSchema),
  /** The rep's own answers, the newest first. */
  own: z.array(OwnAnswerSchema),
  /** Those of the customer's industry first. */
  stories: z.array(ToldStorySchema),
  /** In how many talks of the book it came up. */
  times: z.number().int().min(0),
});
export type KnownObjection = z.infer<typeof KnownObjectionSchema>;

/** What is met in a talk, and what stands behind the answer. */
export const talkChannels = {
  'objection.list': {
    ask: z.strictObject({ customerId: IdSchema.optional() }),
    answer: z.strictObject({
      objections: z.array(KnownObjectionSchema).max(2_000),
      /** What this customer objected before, the newest first. */
      past: z.array(z.strictObject({ on: DaySchema, tag: ObjectionTagSchema })).max(50),
    }),
    where: EVERYWHERE,
  },
  'story.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      /** By title. `told`: as it may leave the house; `times`: how often it was told against an objection. */
      stories: z
        .array(
          z.strictObject({
            story: StorySchema,
            customer: z.string().optional(),
            told: ToldStorySchema,
            times: z.number().int().min(0),
          }),
        )
        .max(2_000),
    }),
    where: EVERYWHERE,
  },
  'competitor.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      /** By name. `lost`: deals that went to them; `bound`: customers with a contract there. */
      competitors: z
        .array(
          z.strictObject({
            competitor: CompetitorSchema,
            lost: z.number().int().min(0),
            bound: z.number().int().min(0),
          }),
        )
        .max(2_000),
    }),
    where: EVERYWHERE,
  },
  /** How to talk with this customer: at most two, the most telling first; what the rep put away is left out. */
  'advice.list': {
    ask: z.strictObject({ customerId: IdSchema, place: AdvicePlaceSchema }),
    answer: z.strictObject({ codes: z.array(AdviceCodeSchema).max(2) }),
    where: EVERYWHERE,
  },
  'sheet.print': {
    ask: z.strictObject({ kind: z.enum(['comparison', 'timetable']), id: IdSchema }),
    answer: z.strictObject({ saved: z.boolean(), name: z.string() }),
    where: DESKTOP,
  },
} as const satisfies Record<string, Channel>;
