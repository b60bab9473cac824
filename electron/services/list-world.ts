import { decimalsOf } from '../../shared/domain/money.ts';
import { standingOn } from '../grading/conversions.ts';
import type { ListWorld } from '../listing/list-world.ts';
import { belongingTo, type Context } from './context.ts';
import { factsOf } from './customer-row.ts';

/** What the fields of a list are read from in an open book. */
export function listWorldOf(context: Context): ListWorld {
  const { indexes, playbooks, world } = context;
  const today = world.today();
  const { revenue } = indexes.due;
  const unit = 10 ** decimalsOf(revenue.rules.currency);
  return {
    today,
    scales: playbooks.scales,
    records: (collection, { id }) => indexes.facts.listOf(collection, id),
    standing: (who) => standingOn(factsOf(context, who), playbooks.scales, today),
    plan: ({ id }) => indexes.due.planOf(id),
    people: ({ id }) => belongingTo(context, 'people', id),
    revenueClass: ({ id }) => revenue.classOf(id),
    received: ({ id }) => revenue.receivedOf(id).minor / unit,
  };
}
