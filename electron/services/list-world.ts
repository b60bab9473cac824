import { decimalsOf } from '../../shared/domain/money.ts';
import { standingOn } from '../grading/conversions.ts';
import type { ListWorld } from '../listing/list-world.ts';
import { belongingTo, type Context } from './context.ts';
import { factsOf } from './customer-row.ts';

/** What the fields of a list are read from in an open book, for as long as one ask takes: facts are gathered once. */
export function listWorldOf(context: Context): ListWorld {
  const { indexes, playbooks, world } = context;
  const today = world.today();
  const { revenue } = indexes.due;
  const unit = 10 ** decimalsOf(revenue.rules.currency);
  const gathered = new Map<string, ReturnType<typeof factsOf>>();
  const facts: ListWorld['facts'] = (who) => {
    const known = gathered.get(who.id);
    if (known !== undefined) return known;
    const found = factsOf(context, who);
    gathered.set(who.id, found);
    return found;
  };
  return {
    today,
    scales: playbooks.scales,
    facts,
    standing: (who) => standingOn(facts(who), playbooks.scales, today),
    plan: ({ id }) => indexes.due.planOf(id),
    people: ({ id }) => belongingTo(context, 'people', id),
    revenueClass: ({ id }) => revenue.classOf(id),
    received: ({ id }) => revenue.receivedOf(id).minor / unit,
  };
}
