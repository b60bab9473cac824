import { type FieldReader, type Reading, textsOf } from './reading.ts';

/** Words as an address book files them; numbers inside them by their size. */
const byWords = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** One key of an order: what each stands by, ready to be compared. */
export interface OrderKey {
  readonly keys: readonly (string | number | undefined)[];
  readonly direction: 'up' | 'down';
  /** Those without a value come last, whichever way it goes; else they count as lowest. */
  readonly emptyLast: boolean;
}

/** Each different word is placed once, and then known by its number: comparing ten thousand twice over would be felt. */
function ranks(words: readonly (string | undefined)[]): (number | undefined)[] {
  const known = [...new Set(words)].filter((word) => word !== undefined).sort(byWords.compare);
  const place = new Map(known.map((word, index) => [word, index]));
  return words.map((word) => (word === undefined ? undefined : place.get(word)));
}

const ordered = (reading: Reading): string | number | undefined =>
  typeof reading === 'number' ? reading : textsOf(reading)[0];

/** What everybody stands by under one field. A word in a field of numbers stands behind them all. */
export function keysOf<W>({ kind, read, codes }: FieldReader<W>, all: readonly W[]): (string | number | undefined)[] {
  const readings = all.map((who) => ordered(read(who)));
  if (kind === 'day' || kind === 'yearly') return readings;
  if (kind === 'number') return readings.map((one) => (typeof one === 'string' ? Number.POSITIVE_INFINITY : one));
  if (codes === undefined && kind !== 'yes-no') return ranks(readings.map((one) => one?.toString()));
  const order = codes ?? ['no', 'yes'];
  return readings.map((one) => (one === undefined ? undefined : order.indexOf(String(one))));
}

function compare(a: string | number | undefined, b: string | number | undefined, { direction, emptyLast }: OrderKey) {
  if (a === b) return 0;
  const turn = direction === 'up' ? 1 : -1;
  if (a === undefined || b === undefined) return (a === undefined ? 1 : -1) * (emptyLast ? 1 : -turn);
  return (a < b ? -1 : 1) * turn;
}

/**
 * Sorts by the first key, then by the next among those it leaves equal, and so on.
 *
 * @param last decides between the rest and never ties, so that the pages of a list hold each customer once.
 */
export function inOrder<W>(all: readonly W[], keys: readonly OrderKey[], last: (a: W, b: W) => number): W[] {
  const places = all.map((_, index) => index);
  const byKeys = (a: number, b: number): number => {
    for (const key of keys) {
      const one = compare(key.keys[a], key.keys[b], key);
      if (one !== 0) return one;
    }
    return last(all[a] as W, all[b] as W);
  };
  return places.sort(byKeys).map((index) => all[index] as W);
}
