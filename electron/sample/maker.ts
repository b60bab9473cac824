import type { Collection, Op, RecordOf } from '../../shared/domain/book.ts';
import type { Customer, Phone } from '../../shared/domain/customer.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import { nameKeyOf } from '../names/name-key.ts';
import { readPhones } from '../names/read-phones.ts';
import type { Dice } from './dice.ts';

type Written<C extends Collection> = Omit<RecordOf<C>, 'id' | 'createdAt' | 'changedAt'>;
type NewCustomer = Pick<Customer, 'kind' | 'name' | 'addedOn'> & Partial<Customer>;
type NewInteraction = Pick<Interaction, 'customerId' | 'on' | 'channel' | 'direction' | 'outcome' | 'note'> &
  Partial<Interaction>;

/** Makes whole records out of the few fields that matter, with ids and stamps from the dice and the day. */
export class Maker {
  readonly today: Day;
  readonly dice: Dice;

  constructor(today: Day, dice: Dice) {
    this.today = today;
    this.dice = dice;
  }

  record<C extends Collection>(_collection: C, fields: Written<C>, on: Day = this.today): RecordOf<C> {
    const at = `${on}T01:00:00.000Z`;
    return { id: this.dice.uuid(), createdAt: at, changedAt: at, ...fields } as unknown as RecordOf<C>;
  }

  put<C extends Collection>(collection: C, record: RecordOf<C>): Op {
    return ['put', collection, record] as unknown as Op;
  }

  phone(raw: string): Phone {
    const [first] = readPhones(raw, 'CN', 'mobile').phones;
    return first ?? { raw, label: 'mobile' };
  }

  customer(fields: NewCustomer): Customer {
    const empty = {
      phones: [],
      emails: [],
      addresses: [],
      tags: [],
      custom: {},
      doNotContact: [],
      consent: [],
      rawLines: [],
    };
    const nameKey = nameKeyOf(fields.name, fields.kind);
    return this.record('customers', { ...empty, nameKey, ...fields }, fields.addedOn);
  }

  interaction(fields: NewInteraction): Interaction {
    const on = fields.on;
    return this.record(
      'interactions',
      { personIds: [], zone: 'Asia/Shanghai', loggedAt: `${on}T10:00:00.000Z`, ...fields },
      on,
    );
  }

  ago(days: number): Day {
    return addDays(this.today, -days);
  }
}
