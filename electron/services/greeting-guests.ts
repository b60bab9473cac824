import { ageOn } from '../../shared/almanac/age.ts';
import type { Channel } from '../../shared/domain/channel.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { isBlocked, reachOn } from '../cadence/reach.ts';
import type { Guest } from '../greetings/audience.ts';
import { belongingTo, type Context } from './context.ts';

/** A customer, or one of the people at an organization. */
export interface Whom {
  readonly customer: Readonly<Customer>;
  readonly person?: Readonly<Person>;
}

/** Who is written to of a customer: themselves; of an organization each contact, or the firm where none is known. */
export function whomOf(context: Context, customer: Readonly<Customer>): Whom[] {
  if (customer.kind === 'person') return [{ customer }];
  const contacts = belongingTo(context, 'people', customer.id).filter(({ relation }) => relation === undefined);
  return contacts.length === 0 ? [{ customer }] : contacts.map((person) => ({ customer, person }));
}

const yearsOn = (days: readonly SpecialDay[], personId: string | undefined, on: Day): number | undefined => {
  const birthday = days.find((one) => one.kind === 'birthday' && one.personId === personId);
  return birthday && ageOn(birthday, on)?.full;
};

/** What the book knows of somebody that decides which festivals are theirs. */
export function guestOf(context: Context, { customer, person }: Whom, on: Day, home: string): Guest {
  const { gender, profession, faith, deceased } = person ?? customer;
  const { recipient, region, language, country = home } = customer;
  const family = person === undefined ? belongingTo(context, 'people', customer.id) : [];
  const days = belongingTo(context, 'specialDays', customer.id);
  return {
    country,
    ...withoutUndefined({ gender, profession, faith, deceased, recipient, region, language, role: person?.role }),
    noGreetings: [...(customer.noGreetings ?? []), ...(person?.noGreetings ?? [])],
    age: yearsOn(days, person?.id, on),
    children: family
      .filter(({ relation, deceased: gone }) => relation === 'child' && gone !== true)
      .map(({ id }) => yearsOn(days, id, on)),
    parents: family.filter(({ relation }) => relation === 'parent'),
  };
}

/** A greeting is read at leisure: in writing first, a call where nothing else is known. */
const ORDER: readonly Channel[] = ['wechat', 'sms', 'email', 'post', 'call'];

function ownReach(person: Readonly<Person> | undefined, channel: Channel): string | undefined {
  if (channel === 'wechat') return person?.wechat;
  if (channel === 'email') return person?.emails[0];
  return channel === 'sms' || channel === 'call' ? person?.phones.find(({ label }) => label !== 'fax')?.raw : undefined;
}

/** A person's own number before that of the firm. */
const reachFor = ({ customer, person }: Whom, channel: Channel): string | undefined =>
  ownReach(person, channel) ?? reachOn(customer, channel)?.text;

/** The favourite channel, else the next on which they can be reached and want to be. */
export function greetingReach(whom: Whom): { readonly channel: Channel; readonly to: string } | undefined {
  const { preferredChannel } = whom.customer;
  for (const channel of preferredChannel === undefined ? ORDER : [preferredChannel, ...ORDER]) {
    const to = isBlocked(whom.customer, channel) ? undefined : reachFor(whom, channel);
    if (to !== undefined && to !== '') return { channel, to };
  }
  return undefined;
}
