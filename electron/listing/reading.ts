import type { Day } from '../../shared/domain/day.ts';
import type { FieldKind } from '../../shared/domain/list-field.ts';

/** What a field of a customer holds; several values where it has several. Days and codes are text. */
export type Reading = string | number | boolean | readonly string[] | undefined;

/** How one field is read of whomever the list holds. */
export interface FieldReader<W> {
  readonly kind: FieldKind;
  readonly read: (who: W) => Reading;
  /** The codes in their own order, lowest first; absent where values are words. */
  readonly codes?: readonly string[] | undefined;
}

export const isEmptyReading = (reading: Reading): boolean =>
  reading === undefined || reading === '' || (Array.isArray(reading) && reading.length === 0);

/** The values one by one, as text: a number with a point, `yes` or `no`. */
export function textsOf(reading: Reading): readonly string[] {
  if (reading === undefined || reading === '') return [];
  if (typeof reading === 'boolean') return [reading ? 'yes' : 'no'];
  if (typeof reading === 'number') return [String(reading)];
  return typeof reading === 'string' ? [reading] : reading;
}

/** The day a field holds, of several the first; what is no day is none. */
export const dayIn = (reading: Reading): Day | undefined => {
  const [first] = textsOf(reading);
  return first !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(first) ? (first as Day) : undefined;
};
