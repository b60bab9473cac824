import { z } from 'zod';
import { RowKindSchema } from './agenda.ts';
import { ChannelSchema } from './channel.ts';
import { DaySchema } from './day.ts';
import { IdSchema, TimeSchema } from './record.ts';

/** Names a thing and the moment it is told for: moved to another hour it is another reminder. */
export const ReminderKeySchema = z.string().min(1).max(400);

const REMINDER_KINDS = [
  ...RowKindSchema.options,
  'appointment',
  'birthday',
  'special-day',
  'festival',
  'gift',
] as const;

/** Something that is due and was told; it stands until it is done, put off or put away. */
export const ReminderSchema = z.strictObject({
  key: ReminderKeySchema,
  kind: z.enum(REMINDER_KINDS),
  /** Absent: the rep's own time, and festivals. */
  customer: z.strictObject({ id: IdSchema, name: z.string() }).optional(),
  /** Whose day, what is agreed, promised or to be bought; the code of a festival. */
  detail: z.string().optional(),
  /** The day it is about, and its hour on the rep's clock. */
  on: DaySchema,
  time: TimeSchema.optional(),
  channel: ChannelSchema.optional(),
});
export type Reminder = z.infer<typeof ReminderSchema>;

/** For how long a reminder is put off; nothing in the book moves by it. */
export const SNOOZES = ['ten-minutes', 'hour', 'tomorrow'] as const;
export type Snooze = (typeof SNOOZES)[number];
