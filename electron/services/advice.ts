import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import { decides } from '../../shared/domain/person.ts';
import { fail, ok } from '../../shared/result.ts';
import { talksHeld } from '../cadence/facts.ts';
import { type AdviceFacts, adviceFor, adviceShown } from './advice-choice.ts';
import { belongingTo, type Context } from './context.ts';
import { factsOf } from './customer-row.ts';
import { settingsOf } from './settings.ts';

function adviceFacts(context: Context, customer: Readonly<Customer>): AdviceFacts {
  const own = <C extends 'people' | 'interactions' | 'deals' | 'contracts'>(collection: C) =>
    belongingTo(context, collection, customer.id);
  const newest = own('interactions')
    .filter(({ channel }) => channel !== 'note')
    .toSorted((a, b) => (`${a.on} ${a.loggedAt}` < `${b.on} ${b.loggedAt}` ? 1 : -1));
  const today = context.world.today();
  return {
    kind: customer.kind,
    manner: customer,
    knowsDecisionMaker: own('people').some(decides),
    hasRival:
      own('deals').some(({ lostTo }) => lostTo !== undefined) || own('contracts').some(({ endsOn }) => endsOn >= today),
    lastObjections: newest.find(isTalk)?.objections?.map(({ objection }) => objection) ?? [],
    wasBusy: newest[0]?.outcome === 'busy',
    intent: customer.intent?.code,
    talks: talksHeld(factsOf(context, customer), today),
  };
}

function list(context: Context, { customerId, place }: Ask<'advice.list'>) {
  const customer = context.book.records.customers.get(customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const codes = adviceFor(adviceFacts(context, customer), place);
  return ok({ codes: adviceShown(codes, settingsOf(context).hiddenAdvice) });
}

/** How to talk with a customer. */
export const adviceHandlers = (context: Context): Pick<Handlers, 'advice.list'> => ({
  'advice.list': async (ask) => list(context, ask),
});
