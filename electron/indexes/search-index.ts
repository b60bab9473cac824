import type { Customer } from '../../shared/domain/customer.ts';
import type { Person } from '../../shared/domain/person.ts';
import { LetterSieve } from './letter-sieve.ts';
import { quickKeyOf } from '../names/quick-key.ts';
import { type Breathe, paced } from './paced.ts';

/** Letters as typed, without width and case: Ａ１ finds a1. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const digitsOf = (text: string): string => text.replace(/\D/g, '');

type Found = Readonly<Customer>;

const basics = ({ name, nameKey, company, title, rank, code, wechat, qq, website, emails, tags }: Found) => [
  ...[name, nameKey.search, company, title, rank, code, wechat, qq, website, ...emails, ...tags],
];

const reached = ({ phones, addresses }: Found) => [
  ...phones.flatMap((p) => [digitsOf(p.raw), p.e164, p.ext]),
  ...addresses.flatMap((a) => [a.text, a.area]),
];

const whence = ({ source, method, howMet, introducers, lookedAt, industry, trips = [] }: Found) => [
  ...[source, method, howMet, introducers, lookedAt, industry, ...trips.map(({ where }) => where)],
];

const personal = ({ personal, interests = [], education, hometown, tastes, diet, comfort, car }: Found) => [
  ...[personal, education, hometown, tastes, diet, comfort, car],
  ...interests.flatMap(({ what, news }) => [what, news?.text]),
];

const firm = ({ size, annualPlan, projects, celebrations = [] }: Found) => [
  ...[size, annualPlan, projects, ...celebrations.map(({ what }) => what)],
];

const archive = ({ wanted, note, traits, business, trading, incidents = [], custom }: Found) => [
  ...[wanted, note, ...incidents.map(({ what }) => what), ...Object.values(custom)],
  ...[traits, business, trading].flatMap((part = {}) => Object.values(part)),
];

/** Everything a customer is found by, in one lower-case string; fields are kept apart by a line break, which no query holds. */
export function haystackOf(customer: Found): string {
  const parts = [basics, reached, whence, personal, firm, archive].flatMap((part) => part(customer));
  return fold(parts.filter((text) => text !== undefined && text !== '').join('\n'));
}

/** What somebody around a customer is found by; how their name is read is reckoned here, and is not kept in the book. */
const hayOfPerson = ({ name, phones, emails, wechat = '' }: Readonly<Person>): string =>
  fold(
    [
      name,
      quickKeyOf(name),
      wechat,
      ...emails,
      ...phones.flatMap((p) => [digitsOf(p.raw), p.e164 ?? '', p.ext ?? '']),
    ].join('\n'),
  );

interface Around {
  readonly personId: string;
  readonly hay: string;
}

/** Words of a query; a run of digits with separators is one number: `199 0000` finds 19900000116. */
export function wordsOf(query: string): string[] {
  const text = fold(query).trim();
  if (text === '') return [];
  if (/^[+\d][\d\s()-]*$/.test(text)) return [text.startsWith('+') ? `+${digitsOf(text)}` : digitsOf(text)];
  return text.split(/\s+/);
}

/** Prepared strings, and a sieve that tells which of them need be looked through for a word. */
export class SearchIndex {
  readonly #placeOf = new Map<string, number>();
  /** Of each place: who has it, and everything they are found by. */
  readonly #ids: string[] = [];
  readonly #hays: string[] = [];
  readonly #free: number[] = [];
  readonly #sieve = new LetterSieve();
  /** By customer: a number of the wife finds the husband. */
  readonly #around = new Map<string, readonly Around[]>();
  readonly #customerOf = new Map<string, string>();

  static async of(
    customers: Iterable<Readonly<Customer>>,
    breathe: Breathe,
    people: Iterable<Readonly<Person>> = [],
  ): Promise<SearchIndex> {
    const index = new SearchIndex();
    await paced(customers, (customer) => index.put(customer), breathe);
    await paced(people, (person) => index.putPerson(person), breathe);
    return index;
  }

  put(customer: Readonly<Customer>): void {
    this.remove(customer.id);
    const place = this.#free.pop() ?? this.#ids.length;
    const hay = haystackOf(customer);
    this.#placeOf.set(customer.id, place);
    this.#ids[place] = customer.id;
    this.#hays[place] = hay;
    this.#sieve.put(place, hay);
  }

  remove(id: string): void {
    const place = this.#placeOf.get(id);
    if (place === undefined) return;
    this.#placeOf.delete(id);
    this.#hays[place] = '';
    this.#sieve.clear(place);
    this.#free.push(place);
  }

  putPerson(person: Readonly<Person>): void {
    const { id: personId, customerId } = person;
    this.removePerson(personId);
    this.#customerOf.set(personId, customerId);
    const around = this.#around.get(customerId) ?? [];
    this.#around.set(customerId, [...around, { personId, hay: hayOfPerson(person) }]);
  }

  removePerson(personId: string): void {
    const customerId = this.#customerOf.get(personId);
    if (customerId === undefined) return;
    this.#customerOf.delete(personId);
    const left = (this.#around.get(customerId) ?? []).filter((one) => one.personId !== personId);
    if (left.length === 0) this.#around.delete(customerId);
    else this.#around.set(customerId, left);
  }

  /** Those of whom every word of the query stands somewhere, in themselves or in somebody around them. */
  found(words: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    for (const place of this.#sieve.places(words)) {
      const hay = this.#hays[place] ?? '';
      if (words.every((word) => hay.includes(word))) found.add(this.#ids[place] ?? '');
    }
    this.#around.forEach((around, id) => {
      const isAround = (word: string) => around.some((one) => one.hay.includes(word));
      const hay = words.some(isAround) ? this.#hayOf(id) : undefined;
      if (hay !== undefined && words.every((word) => isAround(word) || hay.includes(word))) found.add(id);
    });
    return found;
  }

  #hayOf(id: string): string | undefined {
    const place = this.#placeOf.get(id);
    return place === undefined ? undefined : this.#hays[place];
  }

  /** Whoever around the customer is meant by a word that is not the customer's own. */
  throughOf(id: string, words: readonly string[]): string | undefined {
    const hay = this.#hayOf(id) ?? '';
    const foreign = words.filter((word) => !hay.includes(word));
    if (foreign.length === 0) return undefined;
    return this.#around.get(id)?.find((one) => foreign.some((word) => one.hay.includes(word)))?.personId;
  }
}
