import type { Channel } from '../../../shared/domain/channel.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import type { CustomerFacts } from '../facts.ts';

/** One customer as the coming weeks will find them: every contact of the forecast is added as if it had been made. */
export class Future {
  facts: CustomerFacts;
  readonly #interactions: Interaction[];

  constructor(facts: CustomerFacts) {
    this.#interactions = facts.interactions.slice();
    this.facts = { ...facts, interactions: this.#interactions };
  }

  /** A talk, or a meeting on a channel where people meet; whatever was set by hand is done with it. */
  meet(on: Day, channel: Channel): void {
    const { manualNext: _done, noNext: _none, ...customer } = this.facts.customer;
    this.#interactions.push(talk(customer, on, channel));
    this.facts = { ...this.facts, customer };
  }
}

/** The last instant of the day: of several entries of one day it is the newest. */
const lateOn = (on: Day): string => `${on}T23:59:59.999Z`;

const talk = ({ id }: Pick<Customer, 'id'>, on: Day, channel: Channel): Interaction => ({
  id: `${id}@${on}`,
  customerId: id,
  createdAt: lateOn(on),
  changedAt: lateOn(on),
  loggedAt: lateOn(on),
  personIds: [],
  on,
  zone: 'UTC',
  channel,
  direction: 'out',
  outcome: 'reached',
  note: '',
});
