import { z } from 'zod';
import { type Day, DaySchema } from './day.ts';
import { IdSchema, LineSchema, RecordShape, WordsSchema } from './record.ts';

/** A sample on its way: asked → made → sent → arrived → verdict. Where it stands is told by its dates. */
export const SampleSchema = z.strictObject({
  ...RecordShape,
  customerId: IdSchema,
  product: LineSchema.min(1),
  productId: IdSchema.optional(),
  quantity: z.number().positive().max(1e9).optional(),
  askedOn: DaySchema,
  madeOn: DaySchema.optional(),
  sentOn: DaySchema.optional(),
  arrivedOn: DaySchema.optional(),
  verdictOn: DaySchema.optional(),
  /** `silent`: asked and never answered. No answer is no reason to stop: other products are offered. */
  verdict: z.enum(['yes', 'no', 'silent']).optional(),
  note: WordsSchema.optional(),
});
export type Sample = z.infer<typeof SampleSchema>;

export const SAMPLE_STAGES = ['asked', 'made', 'sent', 'arrived', 'verdict'] as const;
export type SampleStage = (typeof SAMPLE_STAGES)[number];

/** The furthest stage reached by `today` and its day; undefined before it was asked for. */
export function sampleStage(sample: Sample, today: Day): { readonly stage: SampleStage; readonly on: Day } | undefined {
  for (const stage of SAMPLE_STAGES.toReversed()) {
    const on = sample[`${stage}On`];
    if (on !== undefined && on <= today) return { stage, on };
  }
  return undefined;
}
