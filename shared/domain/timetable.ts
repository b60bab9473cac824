import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape } from './record.ts';

/** A joint timetable (共同时间表): what each side does by when, from now to the goods in use. */
export const TimetableSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  title: LineSchema.min(1),
  steps: z
    .array(
      z.strictObject({
        what: LineSchema.min(1),
        who: z.enum(['us', 'them', 'both']),
        by: DaySchema.optional(),
        doneOn: DaySchema.optional(),
      }),
    )
    .max(60),
});
export type Timetable = z.infer<typeof TimetableSchema>;
