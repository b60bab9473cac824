import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape, TimeSchema, WordsSchema } from './record.ts';

export const APPOINTMENT_KINDS = ['visit', 'showroom', 'meeting', 'event', 'personal'] as const;

/** Something agreed for a day, perhaps for an hour. Without `time` it lasts whole days, `until` included. */
export const AppointmentSchema = z.strictObject({
  ...RecordShape,
  /** Absent: the rep's own time. */
  customerId: IdSchema.optional(),
  personIds: z.array(IdSchema).max(50).optional(),
  kind: z.enum(APPOINTMENT_KINDS),
  title: LineSchema.min(1),
  on: DaySchema,
  until: DaySchema.optional(),
  time: TimeSchema.optional(),
  minutes: z.number().int().min(1).max(1_440).optional(),
  /** IANA zone in which `on` and `time` were read off the clock. */
  zone: z.string().max(80),
  place: LineSchema.optional(),
  note: WordsSchema.optional(),
  state: z.enum(['planned', 'held', 'called-off']),
  /** The UID in the calendar it came from, so that it comes in once. */
  importUid: z.string().max(300).optional(),
});
export type Appointment = z.infer<typeof AppointmentSchema>;
