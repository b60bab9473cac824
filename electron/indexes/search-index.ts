import type { Customer } from '../../shared/domain/customer.ts';
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

/** Words of a query; a run of digits with separators is one number: `199 0000` finds 19900000116. */
export function wordsOf(query: string): string[] {
  const text = fold(query).trim();
  if (text === '') return [];
  if (/^[+\d][\d\s()-]*$/.test(text)) return [text.startsWith('+') ? `+${digitsOf(text)}` : digitsOf(text)];
  return text.split(/\s+/);
}

/** A plain scan over prepared strings: under a millisecond for 10,000 customers, with nothing to keep in step. */
export class SearchIndex {
  readonly #hay = new Map<string, string>();

  static async of(customers: Iterable<Readonly<Customer>>, breathe: Breathe): Promise<SearchIndex> {
    const index = new SearchIndex();
    await paced(customers, (customer) => index.put(customer), breathe);
    return index;
  }

  put(customer: Readonly<Customer>): void {
    this.#hay.set(customer.id, haystackOf(customer));
  }

  remove(id: string): void {
    this.#hay.delete(id);
  }

  /** True when every word of the query stands somewhere in the customer. */
  matches(id: string, words: readonly string[]): boolean {
    const hay = this.#hay.get(id);
    return hay !== undefined && words.every((word) => hay.includes(word));
  }
}
