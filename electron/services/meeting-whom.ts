import type { MeetingRow } from '../../shared/contract/calendar-channels.ts';
import type { Customer, Phone } from '../../shared/domain/customer.ts';
import type { ReadMeeting } from '../calendar/read-meetings.ts';
import { digitsOf } from '../names/phone-text.ts';
import type { Context } from './context.ts';

type Whom = NonNullable<MeetingRow['customer']>;

/** What is the same of a number however it is written: 8 digits tell a landline, 9 any mobile. */
const TAIL = 9;
const SHORTEST = 8;
const NUMBERS = /\+?\d[\d\s().-]{6,}\d/g;
const SHORTEST_NAME = 2;

const tailOf = (text: string): string | undefined => {
  const digits = digitsOf(text);
  return digits.length < SHORTEST ? undefined : digits.slice(-TAIL);
};

/** Where one key belongs to two, it tells nothing. */
class Signs {
  readonly #of = new Map<string, string | undefined>();

  add(key: string | undefined, customerId: string): void {
    if (key === undefined || key === '') return;
    const known = this.#of.get(key);
    this.#of.set(key, this.#of.has(key) && known !== customerId ? undefined : customerId);
  }

  find(keys: readonly (string | undefined)[]): string | undefined {
    for (const key of keys) {
      const found = key === undefined ? undefined : this.#of.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The longest name that stands in the words. */
  within(words: string): string | undefined {
    let best = '';
    for (const name of this.#of.keys()) if (name.length > best.length && words.includes(name)) best = name;
    return this.#of.get(best);
  }
}

interface Someone {
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly Phone[];
}

const nameOf = (name: string): string => name.trim().toLowerCase();

/** Finds whom a meeting is about: by mail, by a number in its words, by a name in its title or its list of people. */
export function whomFinder({ book }: Pick<Context, 'book'>): (meeting: ReadMeeting) => Whom | undefined {
  const [mails, numbers, names] = [new Signs(), new Signs(), new Signs()];
  const add = (customerId: string, { name, emails, phones }: Someone) => {
    for (const mail of emails) mails.add(mail.trim().toLowerCase(), customerId);
    for (const { e164, raw } of phones) numbers.add(tailOf(e164 ?? raw), customerId);
    if (Array.from(name.trim()).length >= SHORTEST_NAME) names.add(nameOf(name), customerId);
  };
  const { customers, people } = book.records;
  for (const customer of customers.values()) add(customer.id, customer);
  for (const person of people.values()) add(person.customerId, person);
  const told = (id: string | undefined, by: Whom['by']): Whom | undefined => {
    const customer: Readonly<Customer> | undefined = id === undefined ? undefined : customers.get(id);
    return customer && { id: customer.id, name: customer.name, by };
  };
  return ({ people: asked, title, place, note }) => {
    const words = [title, place, note].join('\n');
    const tails = (words.match(NUMBERS) ?? []).map(tailOf);
    return (
      told(mails.find(asked.map(({ mail }) => mail)), 'mail') ??
      told(numbers.find(tails), 'phone') ??
      told(names.find(asked.map(({ name }) => nameOf(name))) ?? names.within(title.toLowerCase()), 'name')
    );
  };
}
