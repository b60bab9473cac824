import type { MeetingRow } from '../../shared/contract/calendar-file-channels.ts';
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

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const joins = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && LETTER.test(a) && LETTER.test(b) && !HAN.test(a) && !HAN.test(b);

/** Ann does not stand in “Planning”; Chinese words stand side by side. */
function standsIn(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!joins(words[at - 1], name[0]) && !joins(name.at(-1), words[end])) return true;
  }
  return false;
}

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

  /** Whose name stands in the words; nobody where two are named. A name within a longer one is not meant. */
  within(words: string): string | undefined {
    const named = [...this.#of.keys()].filter((name) => words.includes(name) && standsIn(words, name));
    const meant = named.filter((name) => !named.some((other) => other !== name && other.includes(name)));
    const [first, ...others] = new Set(meant.map((name) => this.#of.get(name)));
    return others.length > 0 ? undefined : first;
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
