import { type FieldReader, type Reading, textsOf } from './reading.ts';

/** Words as an address book files them; numbers inside them by their size. */
const byWords = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** What each stands by under one key of an order: lower comes first, whichever way the key goes. */
export type OrderKey = Float64Array;

const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

/** Each different word is placed once, and then known by its number: to compare words ten thousand times over would be felt. */
function ranks(words: readonly (string | undefined)[], compare: (a: string, b: string) => number) {
  const known = [...new Set(words)].filter((word) => word !== undefined).sort(compare);
  const place = new Map<string | undefined, number>(known.map((word, index) => [word, index]));
  return words.map((word) => place.get(word));
}

/** Those without a value come last, whichever way it goes. */
function keyed(places: readonly (number | undefined)[], direction: 'up' | 'down'): OrderKey {
  const turn = direction === 'up' ? 1 : -1;
  return Float64Array.from(places, (place) => (place === undefined ? Number.POSITIVE_INFINITY : place * turn));
}

/** By texts that compare letter by letter, such as days and the sort keys of names. */
export const keyOfTexts = (texts: readonly string[], direction: 'up' | 'down'): OrderKey =>
  keyed(ranks(texts, byCode), direction);

const first = (reading: Reading): string | number | undefined =>
  typeof reading === 'number' ? reading : textsOf(reading)[0];

/** A word in a field of numbers stands behind them all. */
const sized = (one: string | number | undefined): number | undefined =>
  typeof one === 'string' ? Number.MAX_VALUE : one;

/** By what a field holds; of several values by the first. */
export function keyOfField<W>({ kind, read, codes }: FieldReader<W>, all: readonly W[], direction: 'up' | 'down') {
  const readings = all.map((who) => first(read(who)));
  if (kind === 'number') return keyed(readings.map(sized), direction);
  const words = readings.map((one) => one?.toString());
  if (kind === 'day' || kind === 'yearly') return keyed(ranks(words, byCode), direction);
  const order = kind === 'yes-no' ? ['no', 'yes'] : codes;
  if (order === undefined) return keyed(ranks(words, byWords.compare), direction);
  const place = new Map(order.map((code, index) => [code, index]));
  return keyed(
    words.map((one) => (one === undefined ? undefined : (place.get(one) ?? order.length))),
    direction,
  );
}

/** The span of a list that is wanted, its end not included. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

function compareBy(keys: readonly OrderKey[]): (a: number, b: number) => number {
  return (a, b) => {
    for (const key of keys) {
      const [one, other] = [key[a] as number, key[b] as number];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };
}

/**
 * A span of what is sorted by the first key, then by the next among those it leaves equal, and so on.
 *
 * @param last decides between the rest and never ties, so that the pages of a list hold each customer once. It is asked only
 * within the span: where a thousand are due on one day, only those in sight need an order among themselves.
 */
export function inOrder<W>(
  all: readonly W[],
  keys: readonly OrderKey[],
  last: (a: W, b: W) => number,
  { from, until }: Span = { from: 0, until: all.length },
): W[] {
  const compare = compareBy(keys);
  const places = all.map((_, index) => index).sort(compare);
  const end = Math.min(until, places.length);
  const found: W[] = [];
  let start = from;
  while (start > 0 && start < end && compare(places[start - 1] as number, places[start] as number) === 0) start -= 1;
  for (let at = start; at < end; ) {
    let beyond = at + 1;
    while (beyond < places.length && compare(places[at] as number, places[beyond] as number) === 0) beyond += 1;
    const alike = places.slice(at, beyond).map((place) => all[place] as W);
    found.push(...(alike.length > 1 ? alike.sort(last) : alike));
    at = beyond;
  }
  return found.slice(from - start, end - start);
}
