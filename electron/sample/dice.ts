/** Repeatable chance: the same seed makes the same sample book on every machine. */
export interface Dice {
  /** 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `from` to `until`, both included. */
  between(from: number, until: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in so many of a hundred throws. */
  chance(percent: number): boolean;
  uuid(): string;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and good enough for invented people. */
export function makeDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, until: number): number => from + Math.floor(next() * (until - from + 1));
  const hex = (digits: number): string => Array.from({ length: digits }, () => between(0, 15).toString(16)).join('');
  return {
    next,
    between,
    pick: <T>(from: readonly T[]): T => {
      const found = from[between(0, from.length - 1)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
    chance: (percent) => next() * 100 < percent,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'.charAt(between(0, 3))}${hex(3)}-${hex(12)}`,
  };
}
