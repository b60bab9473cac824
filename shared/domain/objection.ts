import { z } from 'zod';
import { CodeSchema } from './playbook.ts';
import { IdSchema, LineSchema, RecordShape, TextsSchema, WordsSchema } from './record.ts';

/** Why somebody objects. */
export const CAUSES = ['bargaining', 'unknown-to-them', 'gossip', 'doubts', 'no-need'] as const;
export const CauseSchema = z.enum(CAUSES);
export type Cause = z.infer<typeof CauseSchema>;

/** One thing an objection may mean, with what to ask and what to answer. */
export const MeaningSchema = z.strictObject({
  code: CodeSchema,
  name: TextsSchema,
  /** Absent: it can be either. */
  isTrue: z.boolean().optional(),
  cause: CauseSchema.optional(),
  ask: z.array(TextsSchema).max(10),
  answer: z.array(TextsSchema).max(10),
});
export type Meaning = z.infer<typeof MeaningSchema>;

/** An objection of `resources/objections`. */
export const ObjectionSchema = z.strictObject({
  code: CodeSchema,
  name: TextsSchema,
  meanings: z.array(MeaningSchema).min(1).max(10),
});
export type Objection = z.infer<typeof ObjectionSchema>;
export const ObjectionFileSchema = z.strictObject({ objections: z.array(ObjectionSchema).max(200) });

/** The rep's own answer to an objection; with a name and no shipped code it is an objection of their own. */
export const OwnAnswerSchema = z.strictObject({
  ...RecordShape,
  /** A code of the shipped ones, or `own-…` of the rep's. */
  objection: CodeSchema,
  /** What the rep calls an objection of their own. */
  name: LineSchema.optional(),
  meaning: CodeSchema.optional(),
  text: WordsSchema,
});
export type OwnAnswer = z.infer<typeof OwnAnswerSchema>;

/** An objection as it came up in a talk. */
export const ObjectionTagSchema = z.strictObject({
  objection: CodeSchema,
  meaning: CodeSchema.optional(),
  isExcuse: z.boolean().optional(),
  cause: CauseSchema.optional(),
  /** The story that was told against it. */
  storyId: IdSchema.optional(),
});
export type ObjectionTag = z.infer<typeof ObjectionTagSchema>;
