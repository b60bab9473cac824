import type { Handlers } from '../../shared/contract/handlers.ts';
import type { LibraryHit } from '../../shared/contract/library-channels.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { searchCompetitors, searchObjections, searchStories } from './library-searchers.ts';
import { scriptsIn, scriptsMatching } from './script-shelf.ts';
import { languageOf } from './settings.ts';

type Finder = (context: Context, query: string) => readonly LibraryHit[];

/** A palette has room for a few of each. */
const OF_A_KIND = 5;

const scripts: Finder = (context, query) =>
  scriptsMatching(scriptsIn(context, languageOf(context)), query).map(({ code, id, title, channel }) => ({
    kind: 'script',
    ...(code !== undefined && { code }),
    ...(id !== undefined && { id }),
    title,
    about: channel,
  }));

/** One for each noun of the library, in the order in which their finds are shown. */
const FINDERS: readonly Finder[] = [scripts, searchObjections, searchStories, searchCompetitors];

export const librarySearchHandlers = (context: Context): Pick<Handlers, 'library.search'> => ({
  'library.search': async ({ query }) => {
    const wanted = query.trim();
    const hits = wanted === '' ? [] : FINDERS.flatMap((find) => find(context, wanted).slice(0, OF_A_KIND));
    return ok({ hits });
  },
});
