import { z } from 'zod';
import { QuestionSchema, SortKeySchema } from '../domain/saved-view.ts';
import { CustomerRowSchema } from './customer-row.ts';
import { type Channel, EVERYWHERE } from './place.ts';

export const ListFilterSchema = z.strictObject({
  intent: z.array(z.string()).optional(),
  grade: z.array(z.string()).optional(),
  tag: z.array(z.string()).optional(),
  /** See `StandingSchema`, `RevenueClassSchema`, and `OUTCOMES_OF_MAN`. */
  relationship: z.array(z.string()).optional(),
  revenue: z.array(z.string()).optional(),
  outcome: z.array(z.string()).optional(),
  /** `overdue`: past its window; `due`: today or earlier; `none`: no next step (coverage list); the last two are views of their own. */
  next: z.enum(['overdue', 'due', 'none', 'given-up', 'frozen']).optional(),
});
export type ListFilter = z.infer<typeof ListFilterSchema>;

/** Codes of `customer.fields`, and the name of one of the rep's own behind `custom:`. */
const FieldCodeSchema = SortKeySchema.shape.by;

/** Who is listed, in which order. */
export const ListAskShape = {
  /** Words, pinyin, initials or digits; every word must be found. */
  query: z.string().max(200),
  filter: ListFilterSchema,
  /** Beside the filter: both must hold. */
  question: QuestionSchema.optional(),
  /** `name`, `next`, `last`, `added` are answered before the whole book is read. */
  sort: SortKeySchema,
  /** Decide between those the first key leaves equal, one after the other. */
  then: z.array(SortKeySchema).max(4).optional(),
};

/** A line of the list with the fields it was asked for: days and numbers as text, codes as they are. */
export const ListedCustomerSchema = z.strictObject({
  ...CustomerRowSchema.shape,
  cells: z.record(FieldCodeSchema, z.array(z.string())).optional(),
});
export type ListedCustomer = z.infer<typeof ListedCustomerSchema>;

export const customerListChannels = {
  'customer.list': {
    ask: z.strictObject({
      ...ListAskShape,
      /** Fields to be told of each row beside what every row tells. */
      columns: z.array(FieldCodeSchema).max(40).optional(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    answer: z.strictObject({
      rows: z.array(ListedCustomerSchema).max(200),
      total: z.number().int().min(0),
      /** All customers of the book, whatever the filter. */
      all: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
  'customer.tags': {
    ask: z.strictObject({}),
    answer: z.strictObject({ tags: z.array(z.strictObject({ tag: z.string(), count: z.number().int() })) }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
