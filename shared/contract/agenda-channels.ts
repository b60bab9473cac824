import { z } from 'zod';
import { AgendaDaySchema } from '../domain/agenda.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema, LineSchema, TimeSchema } from '../domain/record.ts';
import { ChangedSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** What follows from a contact: left to the cadence, set by hand, or none (flagged). */
export const NextStepSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('automatic') }),
  z.strictObject({
    mode: z.literal('manual'),
    on: DaySchema,
    time: TimeSchema.optional(),
    what: LineSchema.optional(),
  }),
  z.strictObject({ mode: z.literal('none') }),
]);
export type NextStep = z.infer<typeof NextStepSchema>;

export const agendaChannels = {
  'agenda.days': {
    ask: z.strictObject({
      from: DaySchema.optional(),
      days: z.number().int().min(1).max(92),
      /** Rows of each day to pass over, and to answer at most; 0 and 200 when absent. */
      offset: z.number().int().min(0).optional(),
      limit: z.number().int().min(1).max(200).optional(),
    }),
    answer: z.strictObject({
      today: DaySchema,
      /** A page of the rows of each day, in the order of work; `total` counts them all. */
      days: z.array(z.strictObject({ ...AgendaDaySchema.shape, total: z.number().int().min(0) })).max(92),
      overdue: z.number().int().min(0),
      /** Contacts logged today. */
      logged: z.number().int().min(0),
      /** Customers without a next step. */
      uncovered: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
  'followUp.snooze': {
    ask: z.strictObject({
      customerId: IdSchema,
      keys: z.array(z.string().max(300)).min(1).max(50),
      until: DaySchema,
      time: TimeSchema.optional(),
    }),
    answer: z.strictObject({ ...ChangedSchema.shape, beyondWindow: z.boolean() }),
    where: EVERYWHERE,
  },
  'followUp.skip': {
    ask: z.strictObject({
      customerId: IdSchema,
      keys: z.array(z.string().max(300)).min(1).max(50),
      reason: LineSchema.min(1),
    }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  'nextStep.set': {
    ask: z.strictObject({ customerId: IdSchema, next: NextStepSchema }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
