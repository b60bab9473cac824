import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { GAPS, type GapCode } from '../../shared/domain/gap.ts';
import { ok } from '../../shared/result.ts';
import { gradeMarkOf } from '../cadence/grade-mark.ts';
import { relationshipOf, type Relationship } from '../cadence/relationship.ts';
import { byValue, valueOf } from '../cadence/value.ts';
import { isOpen, type Known, silentDecider } from '../insights/gaps.ts';
import { belongingTo, type Context } from './context.ts';
import { customerRow, factsOf } from './customer-row.ts';

const NEAR: ReadonlySet<string> = new Set(['O', 'A']);

function knownOf(context: Context, customer: Readonly<Customer>): Known {
  const { indexes, playbooks, world } = context;
  const today = world.today();
  const facts = factsOf(context, customer);
  let relationship: Relationship | undefined;
  const stands = () => (relationship ??= relationshipOf(facts, today));
  return {
    facts,
    people: belongingTo(context, 'people', customer.id),
    isKey: () =>
      NEAR.has(gradeMarkOf(customer, playbooks.scales, today)?.code ?? '') ||
      indexes.due.revenue.classOf(customer.id) === 'A',
    isBuyer: () => stands() === 'buyer',
    isProspect: () => stands() === 'prospect',
  };
}

function list(context: Context) {
  const counts = new Map<GapCode, number>(GAPS.map((code) => [code, 0]));
  for (const customer of context.book.records.customers.values()) {
    const known = knownOf(context, customer);
    for (const code of GAPS) if (isOpen(code, known)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return ok({ gaps: [...counts].map(([code, customers]) => ({ code, customers })) });
}

function next(context: Context, { code, except }: Ask<'gap.next'>) {
  const { book, indexes, playbooks, world } = context;
  const passed = new Set(except);
  const open = [...book.records.customers.values()].flatMap((customer) => {
    const known = passed.has(customer.id) ? undefined : knownOf(context, customer);
    return known && isOpen(code, known) ? [{ customer, known }] : [];
  });
  const weighed = open.map(({ customer, known }) => {
    const facts = { ...factsOf(context, customer), revenueClass: indexes.due.revenue.classOf(customer.id) };
    return { customer, known, value: valueOf(facts, playbooks.scales, world.today()) };
  });
  const [first] = weighed.sort((a, b) => byValue(a.value, b.value));
  if (first === undefined) return ok({ left: 0 });
  const { customer, known } = first;
  const person = code === 'decider-phone' ? silentDecider(known) : undefined;
  return ok({ at: { customer, row: customerRow(context, customer), ...(person && { person }) }, left: open.length });
}

/** What the dossiers do not say yet. */
export const gapHandlers = (context: Context): Pick<Handlers, 'gap.list' | 'gap.next'> => ({
  'gap.list': async () => list(context),
  'gap.next': async (ask) => next(context, ask),
});
