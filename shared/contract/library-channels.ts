import { CompetitorSchema } from '../domain/competitor.ts';
import { OwnAnswerSchema } from '../domain/objection.ts';
import { ScriptSchema } from '../domain/script.ts';
import { StorySchema } from '../domain/story.ts';
import { ChangedWithIdSchema } from './changed.ts';
import { removal, written } from './dossier-channels.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** What the rep says, and what it stands on: scripts, answers to objections, stories, competitors. */
export const libraryChannels = {
  'competitor.save': { ask: written(CompetitorSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'competitor.remove': removal,
  'story.save': { ask: written(StorySchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'story.remove': removal,
  'script.save': { ask: written(ScriptSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'script.remove': removal,
  'ownAnswer.save': { ask: written(OwnAnswerSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'ownAnswer.remove': removal,
} as const satisfies Record<string, Channel>;
