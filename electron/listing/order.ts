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

/** Everybody in one order. */
export interface Ordered<W> {
  readonly those: readonly W[];
  /** For each of them a number, which rises where the order tells them from the one before. */
  readonly steps: ArrayLike<number>;
}

/** By the first key, then by the next among those it leaves alike, and so on. */
export function ordered<W>(all: readonly W[], keys: readonly OrderKey[]): Ordered<W> {
  const compare = compareBy(keys);
  const places = all.map((_, index) => index).sort(compare);
  const steps = new Int32Array(places.length);
  for (let at = 1; at < places.length; at += 1) {
    const isAlike = compare(places[at - 1] as number, places[at] as number) === 0;
    steps[at] = (steps[at - 1] as number) + (isAlike ? 0 : 1);
  }
  return { those: places.map((place) => all[place] as W), steps };
}

/** Some of an order, in the same order: to leave people out is far less than to sort who is left. */
export function among<W>({ those, steps }: Ordered<W>, holds: (who: W) => boolean): Ordered<W> {
  const places: number[] = [];
  those.forEach((who, place) => {
    if (holds(who)) places.push(place);
  });
  return { those: places.map((place) => those[place] as W), steps: places.map((place) => steps[place] as number) };
}

/**
 * A span of an order.
 *
 * @param last decides between those it leaves alike and never ties, so that the pages of a list hold each customer once. It is
 * asked only within the span: where a thousand are due on one day, only those in sight need an order among themselves.
 */
export function spanOf<W>(
  { those, steps }: Ordered<W>,
  last: (a: W, b: W) => number,
  { from, until }: Span = { from: 0, until: those.length },
): W[] {
  const end = Math.min(until, those.length);
  const found: W[] = [];
  let start = from;
  while (start > 0 && start < end && steps[start - 1] === steps[start]) start -= 1;
  for (let at = start; at < end; ) {
    let beyond = at + 1;
    while (beyond < those.length && steps[at] === steps[beyond]) beyond += 1;
    const alike = those.slice(at, beyond);
    found.push(...(alike.length > 1 ? alike.sort(last) : alike));
    at = beyond;
  }
  return found.slice(from - start, end - start);
}
