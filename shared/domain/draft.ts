import { z } from 'zod';
import { IdSchema, InstantSchema } from './record.ts';

/** Names a form and what it is about: `log.ID`, `person.new.ID`. */
export const DraftKeySchema = z.string().regex(/^[A-Za-z]+(\.[0-9A-Za-z-]{1,60}){1,3}$/);

/** Characters a draft may have; a note of the longest kind fits several times. */
export const DRAFT_LIMIT = 200_000;
/** Drafts kept at most; the oldest goes first. */
export const DRAFTS_AT_MOST = 1_000;

/** What was typed into a form and not saved. No part of the book: it has no history and is in no backup. */
export const DraftSchema = z.strictObject({
  key: DraftKeySchema,
  /** It goes when they leave the book. */
  customerId: IdSchema.optional(),
  at: InstantSchema,
  /** The form's own JSON. */
  text: z.string().max(DRAFT_LIMIT),
});
export type Draft = z.infer<typeof DraftSchema>;
