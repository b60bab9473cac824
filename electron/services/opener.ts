import type { Answer } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { aimsFor } from '../openers/aims.ts';
import { type Delivered, type Hearing, isSameIndustry } from '../openers/generator.ts';
import { openersFor } from '../openers/openers.ts';
import { belongingTo, type Context } from './context.ts';
import { factsOf } from './customer-row.ts';

/** Deals delivered to others of the same industry. */
function deliveredLike(context: Context, { id, industry }: Readonly<Customer>): Delivered[] {
  if (industry === undefined) return [];
  const alike = [...context.book.records.customers.values()].filter(
    (other) => other.id !== id && isSameIndustry(other.industry, industry),
  );
  return alike.flatMap((other) =>
    belongingTo(context, 'deals', other.id).flatMap(({ id: dealId, product, deliveredOn }) =>
      deliveredOn === undefined ? [] : [{ id: dealId, product, on: deliveredOn, customerName: other.name }],
    ),
  );
}

function list(context: Context, customerId: string): Result<Answer<'opener.list'>> {
  const customer = context.book.records.customers.get(customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const hearing: Hearing = {
    facts: factsOf(context, customer),
    people: belongingTo(context, 'people', customerId),
    stories: [...context.book.records.stories.values()],
    delivered: deliveredLike(context, customer),
    today: context.world.today(),
  };
  return ok({ openers: [...openersFor(hearing)], aims: [...aimsFor(hearing)] });
}

export const openerHandlers = (context: Context): Pick<Handlers, 'opener.list'> => ({
  'opener.list': async ({ customerId }) => list(context, customerId),
});
