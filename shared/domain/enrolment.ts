import { z } from 'zod';
import { DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape } from './record.ts';

/**
 * A cadence put on a customer by hand, or taken off them.
 *
 * Without `exit` the cadence runs from `anchorOn`, whatever it is otherwise for. With one, what began up to that day is over.
 */
export const EnrolmentSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  /** A code of a playbook. */
  cadence: z.string().min(1).max(40),
  anchorOn: DaySchema,
  exit: z.strictObject({ on: DaySchema, reason: LineSchema.optional() }).optional(),
});
export type Enrolment = z.infer<typeof EnrolmentSchema>;
