import { z } from 'zod';
import { ChannelSchema } from './channel.ts';
import { FollowUpKeySchema } from './choice.ts';
import { DaySchema } from './day.ts';
import { IdSchema, TimeSchema } from './record.ts';

/** Earliest and latest day, both included. */
export const WindowSchema = z.strictObject({ from: DaySchema, until: DaySchema });
export type Window = z.infer<typeof WindowSchema>;

/** Why a day moved. `frozen`: the customer's clocks stood still until then. */
export const ShiftSchema = z.strictObject({
  from: DaySchema,
  to: DaySchema,
  cause: z.enum(['day-off', 'snoozed', 'frozen']),
});
export type Shift = z.infer<typeof ShiftSchema>;

/** What a window counts from. */
export const ClockSchema = z.strictObject({
  on: DaySchema,
  by: z.enum(['added', 'talk', 'sending', 'first-contact', 'quote', 'manual', 'promise', 'skip']),
});
export type Clock = z.infer<typeof ClockSchema>;

/** The cadence of a reason that no playbook holds: the rep's own date, and a promise. */
export const BY_HAND = 'next-step';
export const BY_PROMISE = 'promise';

/**
 * Why a row stands where it stands, as data; shared/i18n/why.ts words it.
 *
 * `cadence` is a code of a playbook, or `next-step` (step `manual`) or `promise` (step: the promise's id).
 * `window` is clock plus days as the cadence says, before the shifts.
 */
export const ReasonSchema = z.strictObject({
  cadence: z.string(),
  step: z.string(),
  key: FollowUpKeySchema,
  clock: ClockSchema,
  window: WindowSchema,
  shifts: z.array(ShiftSchema),
  /** The channel the step asks for, where the customer does not want to be contacted on it. */
  blockedChannel: ChannelSchema.optional(),
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

/** `follow-up`: from cadences, merged, at most one a customer. `next-step`: the rep's own date. `promise`: one each. */
export const RowKindSchema = z.enum(['follow-up', 'next-step', 'promise']);
export type RowKind = z.infer<typeof RowKindSchema>;

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
  /** The planned day. An overdue row keeps the last day it was planned on. */
  on: DaySchema,
  time: TimeSchema.optional(),
  /** What is left of all reasons' windows once they are merged and moved. */
  window: WindowSchema,
  overdue: z.boolean(),
  /** Days since the last day of the (moved) window; 0 when not overdue. */
  daysLate: z.number().int().min(0),
  /** Absent when every channel is blocked, which only a promise outlives. */
  channel: ChannelSchema.optional(),
  reach: ReachSchema.optional(),
  /** The governing one first. */
  reasons: z.array(ReasonSchema),
  keys: z.array(FollowUpKeySchema),
  /** What is promised, or what the rep noted for the next step. */
  what: z.string().optional(),
});
export type AgendaRow = z.infer<typeof AgendaRowSchema>;

/** A day and its rows in the order of work. Rows planned earlier and still open stand on today only. */
export const AgendaDaySchema = z.strictObject({ on: DaySchema, rows: z.array(AgendaRowSchema) });
export type AgendaDay = z.infer<typeof AgendaDaySchema>;
