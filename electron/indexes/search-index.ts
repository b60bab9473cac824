import type { Customer } from '../../shared/domain/customer.ts';
import { type Breathe, paced } from './paced.ts';

/** Letters as typed, without width and case: Ａ１ finds a1. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Everything a customer is found by, in one lower-case string; fields are kept apart by a line break, which no query holds. */
export function haystackOf(customer: Readonly<Customer>): string {
  const phones = customer.phones.flatMap((p) => [digitsOf(p.raw), p.e164 ?? '', p.ext ?? '']);
  return fold(
    [
      customer.name,
      customer.nameKey.search,
      customer.company ?? '',
      customer.title ?? '',
      customer.code ?? '',
      customer.wechat ?? '',
      ...customer.emails,
      ...customer.tags,
      ...phones,
      ...customer.addresses.map((a) => a.text),
      customer.note ?? '',
    ].join('\n'),
  );
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
