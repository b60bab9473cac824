import type { Handlers } from '../../shared/contract/handlers.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { saveCard } from './record-save.ts';

type Placed = { readonly place: number; readonly name: string };
const inPlace = (a: Placed, b: Placed): number => a.place - b.place || (a.name < b.name ? -1 : 1);

/** Views that the rep made. */
export const ownShelfHandlers = (context: Context): Pick<Handlers, 'savedView.list' | 'savedView.save'> => ({
  'savedView.list': async () => ok({ views: [...context.book.records.savedViews.values()].sort(inPlace) }),
  'savedView.save': (ask) => saveCard(context, 'savedView', ask),
});
