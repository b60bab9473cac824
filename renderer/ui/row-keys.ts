/** Rows that PageUp and PageDown move by. */
export const PAGE_ROWS = 10;

/** The row a key moves to, or undefined when the key moves nowhere. Rows count from 0; with none active the first or last is taken. */
export function rowAfterKey(key: string, active: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  const within = (row: number) => Math.max(0, Math.min(last, row));
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return within((active ?? -1) + 1);
    case 'ArrowUp':
    case 'k':
      return within((active ?? count) - 1);
    case 'PageDown':
      return within((active ?? -1) + PAGE_ROWS);
    case 'PageUp':
      return within((active ?? count) - PAGE_ROWS);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
