import type { Handlers } from '../../shared/contract/handlers.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Ask } from '../../shared/contract/contract.ts';
import { changed, commit, type Context, put } from './context.ts';
import { giftHandlers } from './gifts.ts';
import { saveCard } from './record-save.ts';

type Placed = { readonly place: number; readonly name: string };
const inPlace = (a: Placed, b: Placed): number => a.place - b.place || (a.name < b.name ? -1 : 1);

/** All places are written anew, so that two views never share one. */
async function moveView(context: Context, { id, by }: Ask<'savedView.move'>) {
  const views = [...context.book.records.savedViews.values()].sort(inPlace);
  const at = views.findIndex((view) => view.id === id);
  const [one, other] = [views[at], views[at + by]];
  if (one === undefined) return fail('not-found', { noun: 'savedView' });
  const moved = views.map((view, index) => (index === at ? (other ?? view) : index === at + by ? one : view));
  const ops = moved.flatMap((view, place) =>
    view.place === place ? [] : [put('savedViews', changed(context, view, { place }))],
  );
  return commit(context, { code: 'savedView.change', params: { name: one.name } }, ops);
}

type Listed = 'savedView.list' | 'stock.list';
type Saved = 'savedView.save' | 'savedView.move' | 'stock.save' | 'appointment.save';

/** What is the rep's own: views, gifts in stock, appointments. */
export const ownShelfHandlers = (
  context: Context,
): Pick<Handlers, Listed | Saved | keyof ReturnType<typeof giftHandlers>> => ({
  ...giftHandlers(context),
  'savedView.list': async () => ok({ views: [...context.book.records.savedViews.values()].sort(inPlace) }),
  'savedView.save': (ask) => saveCard(context, 'savedView', ask),
  'savedView.move': (ask) => moveView(context, ask),
  'stock.list': async () => ok({ stock: [...context.book.records.stock.values()] }),
  'stock.save': (ask) => saveCard(context, 'stock', ask),
  async 'appointment.save'(ask) {
    if (ask.customerId !== undefined && !context.book.records.customers.has(ask.customerId))
      return fail('not-found', { noun: 'customer' });
    return saveCard(context, 'appointment', ask);
  },
});
