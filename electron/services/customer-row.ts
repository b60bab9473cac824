import type { CustomerRow } from '../../shared/contract/customer-view.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { type CustomerFacts, lastContactOn } from '../cadence/facts.ts';
import { gradeMarkOf } from '../cadence/grade-mark.ts';
import { reachOf } from '../cadence/reach.ts';
import { relationshipOf } from '../cadence/relationship.ts';
import type { Context } from './context.ts';
import { nextOf } from './next.ts';

const NOTHING = { interactions: [], quotes: [], deals: [], promises: [], choices: [] };

/** All the engine knows of a customer of the book. */
export const factsOf = ({ indexes }: Pick<Context, 'indexes'>, customer: Readonly<Customer>): CustomerFacts =>
  indexes.facts.of(customer.id) ?? { customer, ...NOTHING };

/** One line of the list: what a rep needs to tell two customers apart and know whose turn it is. */
export function customerRow(context: Context, customer: Readonly<Customer>): CustomerRow {
  const today = context.world.today();
  const facts = factsOf(context, customer);
  const grade = gradeMarkOf(customer, context.playbooks.scales, today);
  const lastOn = lastContactOn(facts, today);
  const reach = reachOf(customer);
  return {
    id: customer.id,
    kind: customer.kind,
    name: customer.name,
    ...(customer.company !== undefined && { company: customer.company }),
    ...(customer.title !== undefined && { title: customer.title }),
    relationship: relationshipOf(facts, today),
    ...(grade && { grade }),
    ...(customer.intent && { intent: customer.intent.code }),
    tags: customer.tags,
    next: nextOf(context, customer.id),
    ...(lastOn !== undefined && { lastOn }),
    ...(reach && { reach }),
  };
}
