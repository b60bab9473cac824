import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Dossier } from '../../shared/contract/customer-view.ts';
import type { Placed } from '../../shared/contract/grading-view.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { REVENUE_CLASSES } from '../../shared/domain/revenue.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import { relationshipOf } from '../cadence/relationship.ts';
import { conversionsOf } from '../grading/conversions.ts';
import { buyingOf, organizationGradeOf } from '../grading/organization-grade.ts';
import { qualificationOutcome, unknownOf } from '../grading/qualification.ts';
import { showClassOf } from '../grading/show-class.ts';
import { type Context, customerNameOf } from './context.ts';
import { factsOf } from './customer-row.ts';
import { settingsOf } from './settings.ts';

const UNCOUNTED_TOLD = 200;

/** Where what is on record puts a customer. */
function placedOf(context: Context, facts: CustomerFacts): Placed {
  const { customer, deals } = facts;
  const today = context.world.today();
  const settings = settingsOf(context);
  const { fourQuestions, qualification, kind } = customer;
  const buying = buyingOf(customer, deals, settings, today);
  const isCustomer = relationshipOf(facts, today) === 'buyer';
  return withoutUndefined({
    showClass: fourQuestions && showClassOf(fourQuestions, isCustomer),
    orgGrade: kind === 'organization' ? organizationGradeOf(buying, settings, settings) : undefined,
    buying,
    outcome: qualification && qualificationOutcome(qualification),
    unknown: qualification === undefined ? [] : unknownOf(qualification),
  });
}

/** What of a dossier is derived from more than the customer's own record. */
export function gradingView(
  context: Context,
  customer: Readonly<Customer>,
): Pick<Dossier, 'conversions' | 'placed' | 'revenue'> {
  const facts = factsOf(context, customer);
  const { revenue } = context.indexes.due;
  const { minor, uncounted } = revenue.receivedOf(customer.id);
  const code = revenue.classOf(customer.id);
  return {
    conversions: conversionsOf(facts, context.playbooks.scales, context.world.today()),
    placed: placedOf(context, facts),
    revenue: {
      ...revenue.period,
      ...(code && { code }),
      sum: { minor, currency: revenue.rules.currency },
      uncounted: [...uncounted],
    },
  };
}

async function preview(context: Context, { customerId, ...asked }: Ask<'grading.preview'>) {
  const customer = context.book.records.customers.get(customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const facts = factsOf(context, customer);
  return ok(placedOf(context, { ...facts, customer: { ...customer, ...withoutUndefined(asked) } }));
}

async function revenue(
  context: Context,
  { limit, offset = 0 }: Ask<'grading.revenue'>,
): Promise<Result<Answer<'grading.revenue'>>> {
  const { revenue: index } = context.indexes.due;
  const { currency, shares } = index.rules;
  const money = (minor: number) => ({ minor, currency });
  const who = (customerId: string) => ({ customerId, name: customerNameOf(context, customerId) });
  const all = [...index.all()].sort(([a, one], [b, other]) => other.minor - one.minor || (a < b ? -1 : 1));
  const classes = REVENUE_CLASSES.map((code) => {
    const inside = all.filter(([id]) => index.classOf(id) === code);
    return { code, customers: inside.length, sum: money(inside.reduce((sum, [, { minor }]) => sum + minor, 0)) };
  });
  const uncounted = all.filter(([, received]) => received.uncounted.length > 0);
  return ok({
    ...index.period,
    shares,
    total: money(classes.reduce((sum, each) => sum + each.sum.minor, 0)),
    classes,
    rows: all
      .slice(offset, offset + limit)
      .map(([id, { minor }]) => withoutUndefined({ ...who(id), code: index.classOf(id), sum: money(minor) })),
    customers: all.length,
    uncounted: uncounted
      .slice(0, UNCOUNTED_TOLD)
      .map(([id, received]) => ({ ...who(id), amounts: [...received.uncounted] })),
    uncountedTotal: uncounted.length,
  });
}

export const gradingHandlers = (context: Context): Pick<Handlers, 'grading.preview' | 'grading.revenue'> => ({
  'grading.preview': (ask) => preview(context, ask),
  'grading.revenue': (ask) => revenue(context, ask),
});
