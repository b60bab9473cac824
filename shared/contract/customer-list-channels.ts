import { z } from 'zod';
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

export const ListSortSchema = z.strictObject({
  by: z.enum(['name', 'next', 'last', 'added']),
  direction: z.enum(['up', 'down']),
});

export const customerListChannels = {
  'customer.list': {
    ask: z.strictObject({
      /** Words, pinyin, initials or digits; every word must be found. */
      query: z.string().max(200),
      filter: ListFilterSchema,
      sort: ListSortSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    answer: z.strictObject({
      rows: z.array(CustomerRowSchema).max(200),
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
