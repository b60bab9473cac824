import { type AgendaRow, type Band, BANDS } from '../../../shared/domain/agenda.ts';

export interface RowBand {
  readonly code: Band;
  /** Something in it is past its day. Only then may the head turn red. */
  readonly late: boolean;
  readonly rows: readonly AgendaRow[];
}

/** The bands of a day that hold something, in the order of work; rows keep the order the engine gave them. */
export const bandsOf = (rows: readonly AgendaRow[]): RowBand[] =>
  BANDS.map((code) => {
    const own = rows.filter((row) => row.band === code);
    return { code, rows: own, late: own.some((row) => row.overdue) };
  }).filter((band) => band.rows.length > 0);

/** Stable across reads: a promise has its own row beside the follow-up of the same customer. */
export const rowKey = (row: AgendaRow): string => row.keys[0] ?? `${row.customer.id}/${row.kind}`;

/** Rows as J and K walk them. */
export const inReadingOrder = (bands: readonly RowBand[]): AgendaRow[] => bands.flatMap((band) => band.rows);

/**
 * Which row has the focus now that the rows may have changed: the same one, or the one that moved into its place.
 *
 * `was` are the keys in reading order before, `is` the keys now.
 */
export function focusAfter(
  was: readonly string[],
  is: readonly string[],
  focused: string | undefined,
): string | undefined {
  if (focused === undefined || is.includes(focused)) return focused;
  const at = was.indexOf(focused);
  const next = was.slice(at + 1).find((key) => is.includes(key));
  return next ?? is.at(-1);
}

/** One row down (1) or up (-1); the first or last row when nothing has the focus. */
export function step(keys: readonly string[], focused: string | undefined, by: 1 | -1): string | undefined {
  const at = focused === undefined ? -1 : keys.indexOf(focused);
  if (at < 0) return by === 1 ? keys[0] : keys.at(-1);
  return keys[Math.min(keys.length - 1, Math.max(0, at + by))];
}
