import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Context } from './context.ts';
import { saveCard } from './record-save.ts';

type Saved = 'competitor.save' | 'story.save' | 'script.save' | 'ownAnswer.save';

/** Scripts, answers, stories and competitors: cards of the rep's own. */
export const libraryHandlers = (context: Context): Pick<Handlers, Saved> => ({
  'competitor.save': (ask) => saveCard(context, 'competitor', ask),
  'story.save': (ask) => saveCard(context, 'story', ask),
  'script.save': (ask) => saveCard(context, 'script', ask),
  'ownAnswer.save': (ask) => saveCard(context, 'ownAnswer', ask),
});
