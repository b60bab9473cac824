import type { RECIPIENTS } from '../../shared/domain/audience.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Person } from '../../shared/domain/person.ts';

export type Recipient = (typeof RECIPIENTS)[number];

/** Whoever is to be given something, as far as a gift has to know them. */
export interface Receiver extends Pick<Customer, 'faith' | 'bond'> {
  /** ISO 3166-1; the rep's own where none is recorded. */
  readonly country: string;
  readonly cautions: NonNullable<Customer['cautions']>;
  readonly isDeceased: boolean;
  readonly recipient: Recipient;
}

/** Callings that bind whoever has them, whatever their firm. */
const BOUND: Readonly<Partial<Record<NonNullable<Person['profession']>, Recipient>>> = {
  teacher: 'teacher',
  doctor: 'medical',
  nurse: 'medical',
  official: 'government',
  soldier: 'government',
};

const boundBy = (whom: Pick<Person, 'profession'> | undefined): Recipient | undefined =>
  whom?.profession === undefined ? undefined : BOUND[whom.profession];

/** Who receives by law and by their firm: the calling of the person, what the rep set, what the dossier suggests. */
export function recipientOf(customer: Readonly<Customer>, person: Readonly<Person> | undefined): Recipient {
  const bound = boundBy(person) ?? customer.recipient ?? boundBy(customer);
  if (bound !== undefined) return bound;
  if (customer.kind === 'person') return 'private';
  return customer.nature === 'state-owned' ? 'state-owned' : 'company';
}

/** @param home where the rep is. */
export function receiverOf(customer: Readonly<Customer>, person: Readonly<Person> | undefined, home: string): Receiver {
  const whom = person ?? customer;
  return {
    country: customer.country ?? home,
    faith: whom.faith,
    cautions: whom.cautions ?? [],
    bond: customer.bond,
    isDeceased: whom.deceased === true,
    recipient: recipientOf(customer, person),
  };
}
