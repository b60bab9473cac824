import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Commitment } from '../../shared/domain/trade.ts';
import { fail, ok } from '../../shared/result.ts';
import { belongingTo, changed, commit, type Context, customerNameOf, fresh, put } from './context.ts';

async function open(context: Context, { fix, ...said }: Ask<'complaint.open'>) {
  const today = context.world.today();
  const customer = context.book.records.customers.get(said.customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  if (said.on > today) return fail('future-day', { on: said.on });
  if (fix.dueOn < today) return fail('day-past', { on: fix.dueOn });
  const promise = fresh<'promises'>(context, { customerId: customer.id, kind: 'fix', ...fix });
  const complaint = fresh<'feedback'>(context, { ...said, kind: 'complaint', promiseId: promise.id });
  const done = await commit(context, { code: 'complaint.open', params: { name: customer.name } }, [
    put('feedback', complaint),
    put('promises', promise),
  ]);
  return done.ok ? ok({ ...done.value, id: complaint.id, promiseId: promise.id }) : done;
}

/** The complaints it was to put right are closed by what made it good; without one the words are kept as a note. */
function madeGoodOps(
  context: Context,
  { id, customerId }: Readonly<Commitment>,
  on: Commitment['dueOn'],
  words: string,
): Op[] {
  const complaints = belongingTo(context, 'feedback', customerId).filter((each) => each.promiseId === id);
  if (complaints.length > 0)
    return complaints.map((each) =>
      put('feedback', changed(context, each, { outcome: words, closedOn: each.closedOn ?? on })),
    );
  return [
    put(
      'interactions',
      fresh<'interactions'>(context, {
        customerId,
        personIds: [],
        on,
        zone: context.world.zone(),
        loggedAt: context.world.now(),
        channel: 'note',
        direction: 'out',
        outcome: 'reached',
        note: words,
      }),
    ),
  ];
}

async function keep(context: Context, { id, on = context.world.today(), madeGood = '' }: Ask<'promise.keep'>) {
  const promise = context.book.records.promises.get(id);
  if (!promise) return fail('not-found', { noun: 'promise' });
  if (on > context.world.today()) return fail('future-day', { on });
  const words = madeGood.trim();
  return commit(context, { code: 'promise.keep', params: { name: customerNameOf(context, promise.customerId) } }, [
    put('promises', changed(context, promise, { keptOn: on })),
    ...(words === '' ? [] : madeGoodOps(context, promise, on, words)),
  ]);
}

/** A problem opens a fix; a word is kept, and made good where it came late. */
export const complaintHandlers = (context: Context): Pick<Handlers, 'complaint.open' | 'promise.keep'> => ({
  'complaint.open': (ask) => open(context, ask),
  'promise.keep': (ask) => keep(context, ask),
});
