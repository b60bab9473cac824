import { z } from 'zod';
import { LineSchema, RecordShape } from './record.ts';

/** What a condition can ask. `within-next` and `within-last` count days from today; `empty` and `filled` take no value. */
export const OPERATORS = [
  'is',
  'is-not',
  'contains',
  'before',
  'after',
  'within-next',
  'within-last',
  'more-than',
  'less-than',
  'empty',
  'filled',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** One line of the filter builder. `field` is a code of the list of fields, or `custom:` and the name of the rep's own. */
export const ConditionSchema = z.strictObject({
  field: z.string().min(1).max(220),
  op: z.enum(OPERATORS),
  /** With `is` and `is-not`: any of them; with the others: the first. Numbers and days as text. */
  values: z.array(LineSchema).max(100),
});
export type Condition = z.infer<typeof ConditionSchema>;

/** Every condition must hold, or any one of them. */
export const QuestionSchema = z.strictObject({
  match: z.enum(['all', 'any']),
  conditions: z.array(ConditionSchema).max(30),
});
export type Question = z.infer<typeof QuestionSchema>;

export const SortKeySchema = z.strictObject({ by: z.string().min(1).max(220), direction: z.enum(['up', 'down']) });
export type SortKey = z.infer<typeof SortKeySchema>;

/** A view of the customers that the rep keeps: who, in which order, with which columns. */
export const SavedViewSchema = z.strictObject({
  ...RecordShape,
  name: z.string().min(1).max(100),
  query: z.string().max(200),
  /** Only those whose turn it is, those past it, those without a next step, those set aside: see `ListFilterSchema`. */
  turn: z.enum(['overdue', 'due', 'none', 'given-up', 'frozen']).optional(),
  question: QuestionSchema,
  sort: z.array(SortKeySchema).max(5),
  columns: z.array(z.string().min(1).max(220)).max(40),
  place: z.number().int().min(0).max(10_000),
});
export type SavedView = z.infer<typeof SavedViewSchema>;
