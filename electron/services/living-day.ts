import type { Customer } from '../../shared/domain/customer.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import type { Context } from './context.ts';

export interface Celebrated {
  readonly customer: Readonly<Customer>;
  readonly person: Readonly<Person> | undefined;
}

/** Whose day it is, if they live: the dead keep no birthdays; the dossier keeps the day. */
export function celebratedOn(
  { book }: Context,
  { customerId, personId }: Pick<SpecialDay, 'customerId' | 'personId'>,
): Celebrated | undefined {
  const customer = book.records.customers.get(customerId);
  const person = personId === undefined ? undefined : book.records.people.get(personId);
  const isGone = customer?.deceased === true || person?.deceased === true;
  return customer === undefined || isGone ? undefined : { customer, person };
}
