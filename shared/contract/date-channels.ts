import { z } from 'zod';
import { ANIMALS } from '../almanac/zodiac-names.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema, LanguageSchema, LineSchema } from '../domain/record.ts';
import { SpecialDaySchema } from '../domain/special-day.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const { kind, calendar, year, month, day, leap, policy } = SpecialDaySchema.shape;
/** A day of every year, saved or still in the form. */
const YearlySchema = z.strictObject({ kind, calendar, year, month, day, leap, policy });

const MilestoneSchema = z.enum(['round', 'nominal-round', 'own-year']);
const count = z.number().int().min(0);
const told = {
  on: DaySchema,
  /** Why it is kept on another day than it is written. */
  note: z.enum(['day-30-missing', 'leap-month-missing', 'feb-29']).optional(),
  /** Full years (周岁), and the Chinese count of a birthday (虚岁); absent without a year. */
  full: count.optional(),
  nominal: count.optional(),
  milestones: z.array(MilestoneSchema).max(3),
};

export const DATE_KINDS = [...SpecialDaySchema.shape.kind.options, 'festival'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

const TwoWordsSchema = z.strictObject({ 'zh-CN': z.string(), en: z.string() });

const AheadSchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('day'),
    id: IdSchema,
    ...told,
    kind,
    label: LineSchema.optional(),
    calendar,
    year,
    month,
    day,
    leap,
    customer: z.strictObject({ id: IdSchema, name: z.string(), company: z.string().optional() }),
    /** Whose it is, when it is not the customer's own. */
    person: z.string().optional(),
    /** From here on it is told ahead. */
    tellFrom: DaySchema,
  }),
  z.strictObject({ what: z.literal('festival'), code: z.string(), on: DaySchema, name: TwoWordsSchema }),
]);
export type DateAhead = z.infer<typeof AheadSchema>;

const YearRowSchema = z.strictObject({ ...told, lunarYear: z.number().int().optional() });
export type YearRow = z.infer<typeof YearRowSchema>;

const ahead = { days: z.number().int().min(1).max(400), kinds: z.array(z.enum(DATE_KINDS)).max(10).optional() };
const FileSchema = z.strictObject({ name: z.string(), text: z.string() });

export const dateChannels = {
  /** Every day of customers, of people around them, and every festival that is greeted, from today on; at most 200 an answer. */
  'date.ahead': {
    ask: z.strictObject({ ...ahead, offset: count.optional() }),
    answer: z.strictObject({ dates: z.array(AheadSchema).max(200), total: count }),
    where: EVERYWHERE,
  },
  /** The same, all of them, as a table for a spreadsheet. */
  'date.aheadFile': {
    ask: z.strictObject({ ...ahead, language: LanguageSchema }),
    answer: FileSchema,
    where: EVERYWHERE,
  },
  /** When a day is kept in the years to come. Empty where the almanac ends. */
  'date.years': {
    ask: z.strictObject({ day: YearlySchema, years: z.number().int().min(1).max(50) }),
    answer: z.strictObject({ rows: z.array(YearRowSchema).max(100), animal: z.enum(ANIMALS).optional() }),
    where: EVERYWHERE,
  },
  'date.yearsFile': {
    ask: z.strictObject({
      day: YearlySchema,
      years: z.number().int().min(1).max(50),
      title: LineSchema,
      language: LanguageSchema,
    }),
    answer: FileSchema,
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
