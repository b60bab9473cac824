import { z } from 'zod';
import { GREETED } from '../almanac/festival-custom.ts';
import { DaySchema } from '../domain/day.ts';
import { GreetingSchema } from '../domain/greeting.ts';
import { IdSchema, LanguageSchema, LineSchema } from '../domain/record.ts';
import { ChangedSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';
import { WhichScriptSchema } from './script-channels.ts';

const count = z.number().int().min(0);
const TwoWordsSchema = z.strictObject({ 'zh-CN': z.string(), en: z.string() });

/** The days of customers themselves, birthdays above all, that fall into the next seven. */
export const OWN_DAYS = 'days';

const OccasionSchema = z.strictObject({
  /** A festival's code, or `days`. */
  code: z.string(),
  on: DaySchema,
  name: TwoWordsSchema,
  /** The days on which one writes. */
  from: DaySchema,
  until: DaySchema,
  wish: TwoWordsSchema.optional(),
  gift: TwoWordsSchema.optional(),
  avoid: TwoWordsSchema.optional(),
  /** Whom it suits, and how many of them have been greeted. */
  suited: count,
  sent: count,
});
export type GreetingOccasion = z.infer<typeof OccasionSchema>;

const WhomSchema = z.strictObject({ id: IdSchema, name: z.string(), company: z.string().optional() });

/** Why somebody is greeted: what made the festival theirs, or a day of their own. */
export const GREETED_WHY = [...GREETED, 'own-day'] as const;
export const LEFT_OUT_WHY = [
  'do-not-contact',
  'no-channel',
  'deceased',
  'switched-off',
  'mourning',
  'parent-gone',
  'public-office',
  'frozen',
  'given-up',
  'another-day',
] as const;
export type LeftOutWhy = (typeof LEFT_OUT_WHY)[number];

const { occasion, year, channel, text } = GreetingSchema.shape;

const RowSchema = z.strictObject({
  customer: WhomSchema,
  person: z.strictObject({ id: IdSchema, name: z.string() }).optional(),
  occasion,
  year,
  on: DaySchema,
  why: z.enum(GREETED_WHY),
  /** Of a day of their own: which, and the full years. */
  own: z
    .strictObject({
      kind: z.string(),
      label: z.string().optional(),
      full: count.optional(),
      person: z.string().optional(),
    })
    .optional(),
  /** Occasions within three days that the same words serve, by code. */
  also: z.array(z.string()),
  /** To them a wish before the day is bad luck. */
  neverEarly: z.boolean(),
  channel,
  /** Number or address, as it stands in the book. */
  to: z.string().optional(),
  language: LanguageSchema,
  subject: z.string().optional(),
  text: z.string(),
  commercial: z.boolean(),
  /** What the script asks for and the book does not know; it stands as … in the text. */
  gaps: z.array(z.string()),
  /** What was said on this occasion the last time. */
  last: z.strictObject({ year, text: z.string() }).optional(),
  /** Sent already. */
  sentOn: DaySchema.optional(),
});
export type GreetingRow = z.infer<typeof RowSchema>;

export const greetingChannels = {
  /** What is to be greeted in the weeks ahead, the nearest first. */
  'greeting.occasions': {
    ask: z.strictObject({}),
    answer: z.strictObject({ today: DaySchema, occasions: z.array(OccasionSchema) }),
    where: EVERYWHERE,
  },
  /** Everybody whom one occasion suits, each with channel and words; at most 100 an answer. Writes nothing. */
  'greeting.run': {
    ask: z.strictObject({
      code: z.string().min(1).max(80),
      /** In place of the one that fits the occasion best. */
      script: WhichScriptSchema.optional(),
      offset: count.optional(),
    }),
    answer: z.strictObject({
      rows: z.array(RowSchema).max(100),
      total: count,
      /** Whom it would suit, and why they are not written to; the first 50 of each reason are named. */
      left: z.array(z.strictObject({ why: z.enum(LEFT_OUT_WHY), count, customers: z.array(WhomSchema).max(50) })),
    }),
    where: EVERYWHERE,
  },
  /** Ticks off what was sent: the words are kept for next year and logged as a contact, all in one change. */
  'greeting.send': {
    ask: z.strictObject({
      rows: z
        .array(
          z.strictObject({
            customerId: IdSchema,
            personId: IdSchema.optional(),
            occasion,
            year,
            channel,
            text,
          }),
        )
        .min(1)
        .max(200),
      title: LineSchema.optional(),
    }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
