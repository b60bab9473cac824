import { z } from 'zod';
import { ChannelSchema } from '../domain/channel.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema } from '../domain/record.ts';
import { ReminderKeySchema, ReminderSchema, SNOOZES } from '../domain/reminder.ts';
import { NOTICE_SHOWS, REMINDED_BY } from '../domain/reminding.ts';
import { ChangedSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const Keys = z.array(ReminderKeySchema).min(1).max(10_000);
const Done = z.strictObject({});

/** What the rep was reminded of; see docs/decisions/0024. None of it is in the book but what `reminder.done` does there. */
export const reminderChannels = {
  /** What was told and stands, most pressing first, at most 200; `total` counts them all. */
  'reminder.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      today: DaySchema,
      reminders: z.array(ReminderSchema).max(200),
      total: z.number().int().min(0),
      by: z.enum(REMINDED_BY),
      shows: z.enum(NOTICE_SHOWS),
    }),
    where: EVERYWHERE,
  },
  /** Looks now: after sleep, say. Answers what is told by it; windows hear the same as news. */
  'reminder.look': {
    ask: z.strictObject({}),
    answer: z.strictObject({ told: z.array(ReminderKeySchema) }),
    where: EVERYWHERE,
  },
  /** Told again after a while, or with the day's round of tomorrow. Nothing in the book moves. */
  'reminder.snooze': { ask: z.strictObject({ keys: Keys, for: z.enum(SNOOZES) }), answer: Done, where: EVERYWHERE },
  /** Without keys: all that stands. */
  'reminder.putAway': { ask: z.strictObject({ keys: Keys.optional() }), answer: Done, where: EVERYWHERE },
  /** Closes what it is about, as its own page would. `log`: nobody but the rep knows how it went, so it wants to be logged. */
  'reminder.done': {
    ask: z.strictObject({ key: ReminderKeySchema }),
    answer: z.strictObject({
      seq: ChangedSchema.shape.seq.optional(),
      label: ChangedSchema.shape.label.optional(),
      log: z.strictObject({ id: IdSchema, name: z.string(), channel: ChannelSchema.optional() }).optional(),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
