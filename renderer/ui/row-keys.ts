/** Rows that PageUp and PageDown move by. */
export const PAGE_ROWS = 10;

/** How far each key goes; with no row active, down begins at the first and up at the last. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: PAGE_ROWS,
  PageUp: -PAGE_ROWS,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The row a key moves to, counted from 0, or undefined when the key moves nowhere. */
export function rowAfterKey(key: string, active: number | undefined, count: number): number | undefined {
  const step = STEPS[key];
  if (step === undefined || count === 0) return undefined;
  const from = active ?? (step > 0 ? -1 : count);
  return Math.max(0, Math.min(count - 1, from + step));
}
