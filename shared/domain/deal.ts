import { z } from 'zod';
import { type Day, DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

/** A sale from its first mention to the money in hand. Where it stands is told by its dates alone. */
export const DealSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  product: LineSchema,
  productId: IdSchema.optional(),
  quantity: z.number().positive().max(1e9).optional(),
  amount: MoneySchema.optional(),
  /** What is left of the amount for us. */
  margin: MoneySchema.optional(),
  /** Goods that came back: the money given back for them. */
  returned: z.strictObject({ on: DaySchema, amount: MoneySchema }).optional(),
  /** The day it was begun. */
  on: DaySchema,
  expectedOn: DaySchema.optional(),
  /** Per cent. */
  probability: z.number().int().min(0).max(100).optional(),
  signedOn: DaySchema.optional(),
  /** Deposit or letter of credit in hand: until then a contract is not an order. */
  depositOn: DaySchema.optional(),
  deliveredOn: DaySchema.optional(),
  invoicedOn: DaySchema.optional(),
  paidOn: DaySchema.optional(),
  lostOn: DaySchema.optional(),
  lostTo: LineSchema.optional(),
  lostWhy: LineSchema.optional(),
  note: WordsSchema.optional(),
});
export type Deal = z.infer<typeof DealSchema>;

/** The steps a deal goes through, in the order of the trade; each has a date of its own. */
export const DEAL_DATES = ['signedOn', 'depositOn', 'deliveredOn', 'invoicedOn', 'paidOn', 'lostOn'] as const;
export type DealDate = (typeof DEAL_DATES)[number];

export const DEAL_STAGES = ['open', 'signed', 'deposit', 'delivered', 'invoiced', 'paid', 'lost'] as const;
export type DealStage = (typeof DEAL_STAGES)[number];

type Dated = Pick<Deal, 'on' | DealDate>;

/** True when this step was taken by `today`. */
export const hasHappened = (deal: Dated, step: DealDate, today: Day): boolean => {
  const on = deal[step];
  return on !== undefined && on <= today;
};

/** The furthest step reached by `today`; whatever was lost is lost. */
export function dealStage(deal: Dated, today: Day): DealStage {
  const furthest = DEAL_DATES.findLastIndex((step) => hasHappened(deal, step, today));
  return DEAL_STAGES[furthest + 1] ?? 'open';
}

/** The newest day on which something happened to it, up to `today`; the day it was begun when nothing did. */
export function dealMovedOn(deal: Dated, today: Day): Day {
  let newest = deal.on;
  for (const step of DEAL_DATES) {
    const on = deal[step];
    if (on !== undefined && on <= today && on > newest) newest = on;
  }
  return newest;
}

/** True when a step was taken on `since` or later, up to `today`: whatever hung in the air before is decided. */
export const isDecidedSince = (deals: readonly Dated[], since: Day, today: Day): boolean =>
  deals.some((deal) =>
    DEAL_DATES.some((step) => {
      const on = deal[step];
      return on !== undefined && on >= since && on <= today;
    }),
  );

/** The day it made its customer a buyer: delivered or paid, whichever came first. */
export function boughtOn({ deliveredOn, paidOn }: Pick<Deal, 'deliveredOn' | 'paidOn'>): Day | undefined {
  if (deliveredOn === undefined || paidOn === undefined) return deliveredOn ?? paidOn;
  return deliveredOn < paidOn ? deliveredOn : paidOn;
}
