import type { CustomerRow } from '../../shared/contract/customer-row.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { bareFacts, type CustomerFacts, lastContactOn } from '../cadence/facts.ts';
import { gradeMarkOf } from '../cadence/grade-mark.ts';
import { reachOf } from '../cadence/reach.ts';
import { standingOn } from '../grading/conversions.ts';
import type { Context } from './context.ts';
import { nextOf } from './next.ts';

/** All the engine knows of a customer of the book. */
export const factsOf = ({ indexes }: Pick<Context, 'indexes'>, customer: Readonly<Customer>): CustomerFacts =>
  indexes.facts.of(customer.id) ?? bareFacts(customer);

/** What of a customer's line depends on the day and on every contact there was. */
export interface Standing extends Pick<CustomerRow, 'lastOn' | 'next'> {
  readonly standing: ReturnType<typeof standingOn>;
  /** Sorts by the next contact: its day, then the last day it is not late. Absent without one. */
  readonly nextKey?: string;
}

/** How it stands with a customer today. */
export function standingOf(context: Context, customer: Readonly<Customer>): Standing {
  const today = context.world.today();
  const facts = factsOf(context, customer);
  const lastOn = lastContactOn(facts, today);
  const row = context.indexes.due.planOf(customer.id)?.row;
  return {
    standing: standingOn(facts, context.playbooks.scales, today),
    ...(lastOn !== undefined && { lastOn }),
    next: nextOf(context, customer.id),
    ...(row && { nextKey: `${row.on} ${row.lastDay}` }),
  };
}

/** One line of the list: what a rep needs to tell two customers apart and know whose turn it is. */
export function rowWith(
  customer: Readonly<Customer>,
  { standing, lastOn, next }: Standing,
  { playbooks, world }: Pick<Context, 'playbooks' | 'world'>,
): CustomerRow {
  const grade = gradeMarkOf(customer, playbooks.scales, world.today());
  const reach = reachOf(customer);
  return {
    id: customer.id,
    kind: customer.kind,
    name: customer.name,
    ...(customer.company !== undefined && { company: customer.company }),
    ...(customer.title !== undefined && { title: customer.title }),
    ...(standing === 'dormant' ? { relationship: 'buyer', dormant: true } : { relationship: standing }),
    ...(grade && { grade }),
    ...(customer.intent && { intent: customer.intent.code }),
    tags: customer.tags,
    next,
    ...(customer.givenUp && { givenUp: customer.givenUp }),
    ...(customer.frozen && { frozen: customer.frozen }),
    ...(lastOn !== undefined && { lastOn }),
    ...(reach && { reach }),
  };
}

export const customerRow = (context: Context, customer: Readonly<Customer>): CustomerRow =>
  rowWith(customer, standingOf(context, customer), context);
