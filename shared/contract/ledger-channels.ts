import { z } from 'zod';
import { DaySchema } from '../domain/day.ts';
import { FEEDBACK_KINDS, FeedbackSchema } from '../domain/feedback.ts';
import { LEAKS } from '../domain/leak.ts';
import { IdSchema } from '../domain/record.ts';
import { RequestSchema } from '../domain/request.ts';
import { PromiseSchema } from '../domain/trade.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const CustomerSchema = z.strictObject({ id: IdSchema, name: z.string(), company: z.string().optional() });
const total = z.number().int().min(0);
const offset = z.number().int().min(0).optional();

const OwedSchema = z.strictObject({ promise: PromiseSchema, customer: CustomerSchema });
const AskedSchema = z.strictObject({ request: RequestSchema, customer: CustomerSchema });
const SaidSchema = z.strictObject({ feedback: FeedbackSchema, customer: CustomerSchema });
export type Owed = z.infer<typeof OwedSchema>;
export type AskedFor = z.infer<typeof AskedSchema>;
export type Said = z.infer<typeof SaidSchema>;

export const LeakRowSchema = z.strictObject({
  leak: z.enum(LEAKS),
  /** Customers it is true of; the first 100 are named, the longest first. */
  count: total,
  customers: z.array(z.strictObject({ ...CustomerSchema.shape, on: DaySchema })).max(100),
});
export type LeakRow = z.infer<typeof LeakRowSchema>;

/** What is owed, asked and said across the whole book; at most 200 rows an answer. */
export const ledgerChannels = {
  /** Open ones, the latest first. */
  'ledger.promises': {
    ask: z.strictObject({ offset }),
    answer: z.strictObject({ rows: z.array(OwedSchema).max(200), total, late: total }),
    where: EVERYWHERE,
  },
  /** Open ones first, the oldest first; with `settled` those that are decided, newest first. */
  'ledger.requests': {
    ask: z.strictObject({ settled: z.boolean().optional(), offset }),
    answer: z.strictObject({ rows: z.array(AskedSchema).max(200), total }),
    where: EVERYWHERE,
  },
  /** Newest first, open complaints before everything else. */
  'ledger.feedback': {
    ask: z.strictObject({ kind: z.enum(FEEDBACK_KINDS).optional(), offset }),
    answer: z.strictObject({
      rows: z.array(SaidSchema).max(200),
      total,
      counts: z.record(z.enum(FEEDBACK_KINDS), total),
    }),
    where: EVERYWHERE,
  },
  /** What the product people are to know, as a table for a spreadsheet. */
  'ledger.gaps': {
    ask: z.strictObject({}),
    answer: z.strictObject({ name: z.string(), text: z.string(), count: total }),
    where: EVERYWHERE,
  },
  'ledger.leaks': {
    ask: z.strictObject({}),
    answer: z.strictObject({ leaks: z.array(LeakRowSchema) }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
