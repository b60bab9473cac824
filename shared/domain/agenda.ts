import { z } from 'zod';
import { ChannelSchema } from './channel.ts';
import { FollowUpKeySchema } from './choice.ts';
import { DaySchema } from './day.ts';
import { TRIGGERS } from './playbook.ts';
import { IdSchema, TimeSchema } from './record.ts';

/** Earliest and latest day, both included. */
export const WindowSchema = z.strictObject({ from: DaySchema, until: DaySchema });
export type Window = z.infer<typeof WindowSchema>;

/**
 * Why a day moved.
 *
 * By the calendar: `day-off` to the next working day, `long-break` to the last one before three or more days off, `deadline` to the
 * last working day up to a hard deadline, `mail-day` to a Tuesday, Wednesday or Thursday, `weekend` to a free day, `occasion` to a
 * festival or a date of the customer's. By the rep: `snoozed`, `spread` (put off among many), `frozen` (clocks stood still).
 * By restraint: `retry` after an unanswered attempt, `restraint` where too much was attempted in a day or a week. By the others:
 * `full` where better placed customers have the day, `area` to a day with other visits nearby, `with-promise` to the day of a promise.
 */
export const SHIFT_CAUSES = [
  'day-off',
  'long-break',
  'deadline',
  'mail-day',
  'weekend',
  'occasion',
  'snoozed',
  'spread',
  'frozen',
  'retry',
  'restraint',
  'full',
  'area',
  'with-promise',
] as const;
export const ShiftSchema = z.strictObject({
  from: DaySchema,
  to: DaySchema,
  cause: z.enum(SHIFT_CAUSES),
  /** The area, the festival, or what is promised. */
  what: z.string().optional(),
});
export type Shift = z.infer<typeof ShiftSchema>;

/** What a window counts from: a trigger of a playbook, or one of these. `batch`: added with many and spread over days. */
export const CLOCK_SOURCES = [
  ...TRIGGERS,
  'batch',
  'talk',
  'sending',
  'skip',
  'enrolled',
  'festival',
  'special-day',
  'manual',
  'promise',
  'unreturned',
  'reward',
  'quote.ending',
] as const;
export const ClockSchema = z.strictObject({
  on: DaySchema,
  by: z.enum(CLOCK_SOURCES),
  /** What began it, as the record calls it: the product, the supplier, the festival's code. */
  what: z.string().optional(),
});
export type Clock = z.infer<typeof ClockSchema>;

/** The cadences of reasons that no playbook holds. */
export const BY_HAND = 'next-step';
export const BY_PROMISE = 'promise';
export const UNRETURNED = 'unreturned';
export const REWARD = 'reward';
export const QUOTE_ENDING = 'quote-ending';

/**
 * Why a row stands where it stands, as data; shared/i18n/why.ts words it.
 *
 * `cadence` is a code of a playbook, or one of the five above (step: `manual`, or the record's id).
 * `window` is clock plus days as the cadence says, before the shifts.
 */
export const ReasonSchema = z.strictObject({
  cadence: z.string(),
  step: z.string(),
  key: FollowUpKeySchema,
  clock: ClockSchema,
  window: WindowSchema,
  shifts: z.array(ShiftSchema),
  /** The hard deadline: what comes later comes too late. */
  limit: DaySchema.optional(),
  /** The channel the step asks for, where the customer does not want to be contacted on it. */
  blockedChannel: ChannelSchema.optional(),
  /** The channel that was tried three times and more without an answer; another one is proposed. */
  changedChannel: ChannelSchema.optional(),
});
export type Reason = z.infer<typeof ReasonSchema>;

/** The number, handle or place to use, as it was typed. */
export const ReachSchema = z.strictObject({ channel: ChannelSchema, text: z.string() });
export type Reach = z.infer<typeof ReachSchema>;

/** A letter with its scale: an A of the horizon is not an A of the organization grade. */
export const GradeMarkSchema = z.strictObject({
  scale: z.enum(['horizon', 'showClass', 'orgGrade']),
  code: z.string(),
});
export type GradeMark = z.infer<typeof GradeMarkSchema>;

/**
 * `follow-up`: from cadences, merged, at most one a customer. `next-step`: the rep's own date. `promise`, `unreturned` (a call or
 * mail of theirs that waits for an answer), `reward` (owed for a referral), `quote-ending`: one each.
 */
export const RowKindSchema = z.enum(['follow-up', 'next-step', 'promise', 'unreturned', 'reward', 'quote-ending']);
export type RowKind = z.infer<typeof RowKindSchema>;

/** The parts of a day's agenda, in the order of work. */
export const BANDS = ['promise', 'hard', 'overdue', 'due', 'greeting', 'unreturned', 'reward', 'quote-ending'] as const;
export const BandSchema = z.enum(BANDS);
export type Band = z.infer<typeof BandSchema>;

export const AgendaRowSchema = z.strictObject({
  customer: z.strictObject({
    id: IdSchema,
    name: z.string(),
    kind: z.enum(['person', 'organization']),
    company: z.string().optional(),
    title: z.string().optional(),
    intent: z.string().optional(),
    grade: GradeMarkSchema.optional(),
  }),
  kind: RowKindSchema,
  band: BandSchema,
  /** The planned day. An overdue row keeps the last day it was planned on. */
  on: DaySchema,
  time: TimeSchema.optional(),
  /** Which half of the day to try, after an attempt in the other one was not answered. */
  half: z.enum(['morning', 'afternoon']).optional(),
  /** Outgoing attempts since the last talk that nobody answered; absent when there were none. */
  unanswered: z.number().int().min(1).optional(),
  /** What is left of all reasons' windows once they are merged and moved. */
  window: WindowSchema,
  overdue: z.boolean(),
  /** Days since the last day of the (moved) window; 0 when not overdue. */
  daysLate: z.number().int().min(0),
  /** Absent when every channel is blocked, which only a promise or a reward outlives. */
  channel: ChannelSchema.optional(),
  reach: ReachSchema.optional(),
  /** The governing one first. */
  reasons: z.array(ReasonSchema),
  keys: z.array(FollowUpKeySchema),
  /** What is promised or owed, or what the rep noted for the next step. */
  what: z.string().optional(),
});
export type AgendaRow = z.infer<typeof AgendaRowSchema>;

/** A day and its rows in the order of work. Rows planned earlier and still open stand on today only. */
export const AgendaDaySchema = z.strictObject({ on: DaySchema, rows: z.array(AgendaRowSchema) });
export type AgendaDay = z.infer<typeof AgendaDaySchema>;
