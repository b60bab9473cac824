import { CompetitorSchema } from '../domain/competitor.ts';
import { OwnAnswerSchema } from '../domain/objection.ts';
import { ScriptSchema } from '../domain/script.ts';
import { StorySchema } from '../domain/story.ts';
import { ChangedWithIdSchema } from './changed.ts';
import { removal, written } from './dossier-channels.ts';
import { IdSchema, LineSchema } from '../domain/record.ts';
import { CodeSchema } from '../domain/playbook.ts';
import { z } from 'zod';
import { type Channel, EVERYWHERE } from './place.ts';

/** A find in the library: which noun, and what opens it. */
export const LibraryHitSchema = z.strictObject({
  kind: z.enum(['script', 'objection', 'story', 'competitor']),
  /** The record, of what is the rep's own; the code, of what ships and of every objection. */
  id: IdSchema.optional(),
  code: CodeSchema.optional(),
  title: z.string(),
  /** Words that tell it from others of its title. */
  about: z.string().optional(),
});
export type LibraryHit = z.infer<typeof LibraryHitSchema>;

/** What the rep says, and what it stands on: scripts, answers to objections, stories, competitors. */
export const libraryChannels = {
  /** Everything there is to say in whose title or text every word stands; a few of each noun. */
  'library.search': {
    ask: z.strictObject({ query: LineSchema }),
    answer: z.strictObject({ hits: z.array(LibraryHitSchema).max(200) }),
    where: EVERYWHERE,
  },
  'competitor.save': { ask: written(CompetitorSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'competitor.remove': removal,
  'story.save': { ask: written(StorySchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'story.remove': removal,
  'script.save': { ask: written(ScriptSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'script.remove': removal,
  'ownAnswer.save': { ask: written(OwnAnswerSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'ownAnswer.remove': removal,
} as const satisfies Record<string, Channel>;
