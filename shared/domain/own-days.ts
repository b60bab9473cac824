import { z } from 'zod';
import { DaySchema } from './day.ts';
import { LineSchema, RecordShape } from './record.ts';

/** Days on which the rep does not work though the calendar does, or the other way: leave, a day of the company. */
export const OwnDaysSchema = z
  .strictObject({ ...RecordShape, from: DaySchema, until: DaySchema, isOffDay: z.boolean(), name: LineSchema })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'ends before it begins' });
export type OwnDays = z.infer<typeof OwnDaysSchema>;
