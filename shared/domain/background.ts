import { z } from 'zod';
import { ChannelSchema } from './channel.ts';
import { DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { LineSchema, TimeSchema, WordsSchema } from './record.ts';

export const TRADE_ROLES = ['end-user', 'reseller', 'for-others'] as const;
export const INFLUENCES = ['none', 'some', 'strong'] as const;
export const MARITAL_STATES = ['single', 'married', 'divorced', 'widowed'] as const;

/** When they like to be reached, or are busy. `days`: 1 Monday to 7 Sunday; none named means every day. */
export const HoursSchema = z.strictObject({
  kind: z.enum(['convenient', 'busy']),
  days: z.array(z.number().int().min(1).max(7)).max(7).optional(),
  from: TimeSchema,
  to: TimeSchema,
});
export type Hours = z.infer<typeof HoursSchema>;

/** A journey of theirs: good wishes on the morning of `from`, a visit soon after `to`. */
export const TripSchema = z
  .strictObject({ from: DaySchema, to: DaySchema.optional(), where: LineSchema })
  .refine(({ from, to }) => to === undefined || from <= to, { path: ['to'], message: 'ends before it begins' });

/** Where the person comes from and what they like; nothing of it is ever asked for. */
export const PersonalShape = {
  maritalState: z.enum(MARITAL_STATES).optional(),
  education: LineSchema.optional(),
  /** How old they seemed on a day, where no birthday is known. */
  seemed: z.strictObject({ age: z.number().int().min(1).max(120), on: DaySchema }).optional(),
  hometown: LineSchema.optional(),
  tastes: WordsSchema.optional(),
  diet: WordsSchema.optional(),
  /** Seat, music, drink: what makes an appointment comfortable. */
  comfort: WordsSchema.optional(),
  car: LineSchema.optional(),
};

/** What an organization is, beside its people. */
export const FirmShape = {
  size: LineSchema.optional(),
  /** The day the trade with us began, where it began before the book. */
  tradeSince: DaySchema.optional(),
  annualPlan: WordsSchema.optional(),
  projects: WordsSchema.optional(),
  /** Openings, jubilees, moves: a letter or a gift belongs to them. */
  celebrations: z
    .array(z.strictObject({ what: LineSchema.min(1), on: DaySchema }))
    .max(50)
    .optional(),
};

/** How they do business: three of the four parts of the archive. Each field is the rep's words. */
export const TRAITS = ['habits', 'ability', 'potential', 'philosophy', 'policies', 'management', 'seen'] as const;
export const BUSINESS = ['sales', 'range', 'rivals', 'attitude', 'cooperation'] as const;
export const TRADING = ['sellThrough', 'expiring', 'problems', 'strengths', 'plan', 'reputation', 'terms'] as const;
const wordsOf = <K extends string>(keys: readonly K[]) => z.partialRecord(z.enum(keys), WordsSchema).optional();

/** A payment late, a cheque returned, a promise of money broken. */
export const IncidentSchema = z.strictObject({ on: DaySchema, what: WordsSchema, settledOn: DaySchema.optional() });
export type Incident = z.infer<typeof IncidentSchema>;

export const ArchiveShape = {
  traits: wordsOf(TRAITS),
  business: wordsOf(BUSINESS),
  trading: wordsOf(TRADING),
  creditLimit: MoneySchema.optional(),
  incidents: z.array(IncidentSchema).max(200).optional(),
};

/** Why a channel is closed: who said so, when, and by which way it reached the rep. */
export const RefusalSchema = z.strictObject({
  channel: z.union([ChannelSchema, z.literal('all')]),
  on: DaySchema,
  source: LineSchema.optional(),
  reason: LineSchema.optional(),
});
export type Refusal = z.infer<typeof RefusalSchema>;

/** The rest of the basics. */
export const BackgroundShape = {
  rank: LineSchema.optional(),
  qq: LineSchema.optional(),
  hours: z.array(HoursSchema).max(50).optional(),
  trips: z.array(TripSchema).max(100).optional(),
  howMet: WordsSchema.optional(),
  /** Who may introduce us, or be named. */
  introducers: LineSchema.optional(),
  tradeRole: z.enum(TRADE_ROLES).optional(),
  /** How many others they can bring. */
  influence: z.enum(INFLUENCES).optional(),
  ...PersonalShape,
  ...FirmShape,
  ...ArchiveShape,
  /** Beside `doNotContact`, which alone decides: where each refusal comes from. */
  refusals: z.array(RefusalSchema).max(50).optional(),
  /** Fields that are nobody else's business (faith, health, a child): left out of what is printed and handed on. */
  sensitive: z.array(z.string().min(1).max(80)).max(100).optional(),
  /** The day on which it was looked whether keeping this dossier is still right. */
  reviewedOn: DaySchema.optional(),
};
