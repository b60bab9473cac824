import { z } from 'zod';
import { TimeSchema } from './record.ts';

/** By the system's own notices and in the window, in the window alone, or not at all. */
export const REMINDED_BY = ['system', 'window', 'none'] as const;
/** What a notice lets others read who see the screen. */
export const NOTICE_SHOWS = ['full', 'initials', 'count'] as const;
export type NoticeShows = (typeof NOTICE_SHOWS)[number];

/** When the day's rows are told, minutes before an appointment, and what is told beside them. */
export const RemindingSchema = z.strictObject({
  at: TimeSchema,
  before: z.number().int().min(0).max(1_440),
  dates: z.boolean(),
  gifts: z.boolean(),
  /** Absent: by the system. */
  by: z.enum(REMINDED_BY).optional(),
  /** Absent: in full. */
  shows: z.enum(NOTICE_SHOWS).optional(),
});
export type Reminding = z.infer<typeof RemindingSchema>;

/** Until the rep has said otherwise. */
export const USUAL_REMINDING: Required<Reminding> = {
  at: '09:00',
  before: 15,
  dates: true,
  gifts: true,
  by: 'system',
  shows: 'full',
};
