import { z } from 'zod';
import { WindowSchema } from '../domain/agenda.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema } from '../domain/record.ts';
import { ChangedSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const CountSchema = z.number().int().min(0);

const SpreadAsk = z.strictObject({
  /** Over how many working days, today being the first. */
  days: z.number().int().min(1).max(20),
});

const SpreadSchema = z.strictObject({
  /** Overdue rows that are moved. Promises and hard deadlines stay where they are. */
  total: CountSchema,
  /** Each day with what is planned on it already and what is put there. */
  days: z.array(z.strictObject({ on: DaySchema, before: CountSchema, added: CountSchema })).max(20),
  /** The first 200, in the order of work. */
  moves: z.array(z.strictObject({ customerId: IdSchema, name: z.string(), from: DaySchema, to: DaySchema })).max(200),
});
export type Spread = z.infer<typeof SpreadSchema>;

/** How much work a stretch of days holds. Calls and visits are counted against the day's capacity, written words are not. */
const LoadDaySchema = z.strictObject({
  on: DaySchema,
  workDay: z.boolean(),
  calls: CountSchema,
  visits: CountSchema,
  written: CountSchema,
});

/** The work of so many weeks. */
export const ForecastSchema = z.strictObject({
  capacity: z.strictObject({ calls: CountSchema, visits: CountSchema }),
  days: z.array(LoadDaySchema).max(84),
  /** Follow-ups for which no day of their window has room: those of the lowest value. At most 200; `starvedTotal` counts them all. */
  starved: z
    .array(
      z.strictObject({
        customerId: IdSchema,
        name: z.string(),
        cadence: z.string(),
        window: WindowSchema,
        on: DaySchema,
      }),
    )
    .max(200),
  starvedTotal: CountSchema,
  /** Customers among them, each counted once. */
  starvedCustomers: CountSchema,
});

export const planChannels = {
  /** What levelling the overdue pile would do; nothing is written. Refuses `nothing-overdue`. */
  'agenda.previewSpread': { ask: SpreadAsk, answer: SpreadSchema, where: EVERYWHERE },
  /** Puts the overdue off over the coming days, by capacity, as one change that one undo takes back. */
  'agenda.spread': {
    ask: SpreadAsk,
    answer: z.strictObject({ ...ChangedSchema.shape, total: CountSchema }),
    where: EVERYWHERE,
  },
  /** The work of the next weeks, if every follow-up is done on the day it is planned. */
  'plan.forecast': {
    ask: z.strictObject({ weeks: z.number().int().min(1).max(12) }),
    answer: ForecastSchema,
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
