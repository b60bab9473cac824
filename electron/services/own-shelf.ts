import type { Handlers } from '../../shared/contract/handlers.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { saveCard } from './record-save.ts';

type Placed = { readonly place: number; readonly name: string };
const inPlace = (a: Placed, b: Placed): number => a.place - b.place || (a.name < b.name ? -1 : 1);

type Listed = 'customField.list' | 'savedView.list' | 'stock.list';
type Saved = 'customField.save' | 'savedView.save' | 'stock.save' | 'appointment.save';

/** What is the rep's own: fields, views, gifts in stock, appointments. */
export const ownShelfHandlers = (context: Context): Pick<Handlers, Listed | Saved> => ({
  'customField.list': async () => ok({ fields: [...context.book.records.customFields.values()].sort(inPlace) }),
  async 'customField.save'(ask) {
    const same = [...context.book.records.customFields.values()].find(
      ({ id, name }) => id !== ask.id && name.trim() === ask.name.trim(),
    );
    if (same) return fail('invalid-ask', { path: 'name', problem: 'taken' });
    return saveCard(context, 'customField', ask);
  },
  'savedView.list': async () => ok({ views: [...context.book.records.savedViews.values()].sort(inPlace) }),
  'savedView.save': (ask) => saveCard(context, 'savedView', ask),
  'stock.list': async () => ok({ stock: [...context.book.records.stock.values()] }),
  'stock.save': (ask) => saveCard(context, 'stock', ask),
  async 'appointment.save'(ask) {
    if (ask.customerId !== undefined && !context.book.records.customers.has(ask.customerId))
      return fail('not-found', { noun: 'customer' });
    return saveCard(context, 'appointment', ask);
  },
});
