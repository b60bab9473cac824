import { z } from 'zod';
import { RowKindSchema, WindowSchema } from '../domain/agenda.ts';
import { AppointmentSchema } from '../domain/appointment.ts';
import { ChannelSchema, familyOf } from '../domain/channel.ts';
import { FollowUpKeySchema } from '../domain/choice.ts';
import { IdSchema, TimeSchema } from '../domain/record.ts';

const BUILT = ['birthday', 'special-day', 'gift', 'appointment'] as const;

export const CalendarEntrySchema = z.strictObject({
  kind: z.enum([...RowKindSchema.options, ...BUILT]),
  /** Absent: an appointment of the rep's own. */
  customerId: IdSchema.optional(),
  /** The customer's; empty where there is none. */
  name: z.string(),
  /** Whose day, when it is not the customer's own; or what is promised or agreed. */
  detail: z.string().optional(),
  time: TimeSchema.optional(),
  overdue: z.boolean(),
  /** Completed years on that day, for birthdays with a year. */
  age: z.number().int().optional(),
  lunar: z.boolean().optional(),
  channel: ChannelSchema.optional(),
  /** What `followUp.move` knows it by; absent where the day follows from something else. */
  key: FollowUpKeySchema.optional(),
  /** The days the cadence gives it, or the day promised. */
  window: WindowSchema.optional(),
  /** As it is written. Its hour stands in the zone it was agreed in; `time` is the rep's own clock. */
  appointment: AppointmentSchema.optional(),
});
export type CalendarEntry = z.infer<typeof CalendarEntrySchema>;

/** What a calendar can leave out. `visits`: whoever is met, whether agreed or due; `personal`: the rep's own time. */
export const CALENDAR_LAYERS = ['follow-ups', 'visits', 'promises', 'dates', 'gifts', 'personal'] as const;
export type CalendarLayer = (typeof CALENDAR_LAYERS)[number];

/** What belongs elsewhere than its channel says. */
const LAYER_OF_KIND: Readonly<Partial<Record<CalendarEntry['kind'], CalendarLayer>>> = {
  appointment: 'visits',
  promise: 'promises',
  gift: 'gifts',
  birthday: 'dates',
  'special-day': 'dates',
};

export function layerOf({ kind, channel, appointment }: CalendarEntry): CalendarLayer {
  if (appointment?.kind === 'personal') return 'personal';
  const isMet = channel !== undefined && familyOf(channel) === 'met';
  return LAYER_OF_KIND[kind] ?? (isMet ? 'visits' : 'follow-ups');
}
