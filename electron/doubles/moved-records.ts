import type { BinEntry } from '../../shared/domain/bin-entry.ts';
import type { Distinction } from '../../shared/domain/distinction.ts';
import type { Link } from '../../shared/domain/link.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';

/** Who goes into whom. */
export interface Move {
  readonly keptId: string;
  readonly goneId: string;
}

const FIELDS = ['customerId', 'otherId', 'referredId', 'firstId', 'secondId'] as const;

/** A record that names the one who goes, naming the one who is kept. */
export function moved<R extends object>(record: R, { keptId, goneId }: Move): R {
  const fields = { ...record } as Record<string, unknown>;
  for (const field of FIELDS) if (fields[field] === goneId) fields[field] = keptId;
  const { key } = fields;
  // A choice names its follow-up by the customer it is for.
  if (typeof key === 'string' && key.startsWith(`${goneId}/`)) fields['key'] = `${keptId}${key.slice(goneId.length)}`;
  return fields as R;
}

/** What lies in the bin comes back to the one who is kept. */
export const movedEntry = (entry: Readonly<BinEntry>, move: Move): BinEntry => ({
  ...moved(entry, move),
  records: entry.records.map(({ collection, record }) => ({ collection, record: moved(record, move) })),
});

export const isTied = ({ customerId, otherId }: Pick<Link, 'customerId' | 'otherId'>): boolean =>
  customerId !== otherId;

/** Two told apart, in the order in which they are written. */
export const ordered = (distinction: Distinction): Distinction => {
  const { firstId, secondId } = distinction;
  return firstId <= secondId ? distinction : { ...distinction, firstId: secondId, secondId: firstId };
};

type Dated = Pick<SpecialDay, 'kind' | 'calendar' | 'year' | 'month' | 'day' | 'leap' | 'label' | 'personId'>;

/** True when the other says all that this one says: one birthday is greeted once. */
export const saysNoMore = (day: Dated, other: Dated): boolean =>
  day.kind === other.kind &&
  day.calendar === other.calendar &&
  day.month === other.month &&
  day.day === other.day &&
  day.leap === other.leap &&
  day.personId === other.personId &&
  (day.label === undefined || day.label === other.label) &&
  (day.year === undefined || day.year === other.year);
