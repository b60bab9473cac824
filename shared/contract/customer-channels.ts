import { z } from 'zod';
import { CustomerSchema } from '../domain/customer.ts';
import { IdSchema, LineSchema } from '../domain/record.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { CustomerRowSchema, DossierSchema } from './customer-view.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** What a form may write; the book keeps the rest itself (stamps, name key, parsed numbers). */
const {
  id: _id,
  createdAt: _createdAt,
  changedAt: _changedAt,
  nameKey: _nameKey,
  phones: _phones,
  addedOn: _addedOn,
  rawLines: _rawLines,
  budgetKnownOn: _budgetKnownOn,
  seasonKnownOn: _seasonKnownOn,
  ...editable
} = CustomerSchema.shape;

/** Phones are given as typed and parsed on arrival; `nameReading` overrides the pinyin of the name. */
const CustomerPatchSchema = z.strictObject({
  ...z.strictObject(editable).partial().shape,
  phones: z
    .array(
      z.strictObject({
        raw: z.string().max(500),
        label: z.enum(['mobile', 'work', 'home', 'fax', 'service', 'other']),
      }),
    )
    .max(50)
    .optional(),
  nameReading: z.string().max(200).optional(),
});

/** `clear` names optional fields to be emptied: JSON has no undefined. */
const ClearSchema = z
  .array(
    z.enum([
      'code',
      'company',
      'title',
      'wechat',
      'website',
      'preferredChannel',
      'language',
      'source',
      'method',
      'personal',
      'wanted',
      'note',
      'intent',
      'horizon',
      'showClass',
      'orgGrade',
      'givenUp',
      'frozen',
      'lookedAt',
      'batchId',
      'budgetOn',
      'seasonOn',
      'country',
      'industry',
      'buying',
      'qualification',
      'fourQuestions',
      'obstacle',
      'stage',
      'bond',
      'personality',
      'hesitation',
      'nature',
      'ruledBy',
      'told',
      'interests',
      'nameReading',
    ]),
  )
  .optional();

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

export const customerChannels = {
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
  'customer.get': { ask: z.strictObject({ id: IdSchema }), answer: DossierSchema, where: EVERYWHERE },
  'customer.create': {
    ask: CustomerPatchSchema.required({ kind: true, name: true }),
    answer: ChangedWithIdSchema,
    where: EVERYWHERE,
  },
  /** `why`: the reason of a scale that becomes another, kept in its history. */
  'customer.change': {
    ask: z.strictObject({ id: IdSchema, patch: CustomerPatchSchema, clear: ClearSchema, why: LineSchema.optional() }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  /** Removes the customer with everything about them, as one change. */
  'customer.remove': { ask: z.strictObject({ id: IdSchema }), answer: ChangedSchema, where: EVERYWHERE },
} as const satisfies Record<string, Channel>;
