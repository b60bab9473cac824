import { z } from 'zod';
import { DaySchema } from './day.ts';
import { LineSchema } from './record.ts';

/** What a dossier points out by itself, the most pressing first. Who decides is told by the advice on whom to see first. */
export const HINT_CODES = ['late-promise', 'credit-incident', 'cooling-off', 'unknowns'] as const;
export type HintCode = (typeof HINT_CODES)[number];

/** Money, authority, need: what is still unknown of them. */
export const UNKNOWNS = ['money', 'authority', 'need'] as const;

export const HintSchema = z.strictObject({
  code: z.enum(HINT_CODES),
  /** What it stands on, as one line: put away, it comes back only on other evidence. */
  evidence: LineSchema,
  /** The oldest day it is about. */
  on: DaySchema.optional(),
  count: z.number().int().min(0).optional(),
  unknown: z.array(z.enum(UNKNOWNS)).optional(),
});
export type Hint = z.infer<typeof HintSchema>;
