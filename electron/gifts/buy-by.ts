import { solarOf } from '../../shared/almanac/lunar.ts';
import { type WorkDays, weekdaysOnly } from '../../shared/almanac/work-day.ts';
import { addDays, type Day, dayOf, partsOf } from '../../shared/domain/day.ts';
import type { GiftShipping } from '../../shared/domain/gift-rules.ts';
import type { BuyBy } from '../../shared/domain/gift-warning.ts';

const LONGEST_BREAK_DAYS = 366;

/** The last working day up to `day`, `day` itself included. A year without one is a slip; then the week decides. */
function workDayUntil(day: Day, workDays: WorkDays): Day {
  for (let back = 0; back <= LONGEST_BREAK_DAYS; back++) {
    const candidate = addDays(day, -back);
    if (workDays.isWorkDay(candidate)) return candidate;
  }
  return workDayUntil(day, weekdaysOnly);
}

function minusWorkDays(day: Day, count: number, workDays: WorkDays): Day {
  let at = day;
  for (let left = count; left > 0; left--) at = workDayUntil(addDays(at, -1), workDays);
  return at;
}

/** Couriers rest from after the 20th of the last lunar month until the 7th of the first. */
function lastDeliveryBefore(day: Day): Day | undefined {
  const { year } = partsOf(day);
  for (const lunarYear of [year - 1, year]) {
    const last = solarOf({ year: lunarYear, month: 12, day: 20, leap: false });
    const again = solarOf({ year: lunarYear + 1, month: 1, day: 7, leap: false });
    if (last !== undefined && again !== undefined && day > last && day <= again) return last;
  }
  return undefined;
}

/** Ten days about Singles' Day in which parcels lie about. */
function meetsSingles(from: Day, until: Day): boolean {
  const { year } = partsOf(until);
  return from <= dayOf(year, 11, 21) && until >= dayOf(year, 11, 1);
}

interface Way {
  /** The day the gift is for. */
  readonly forOn: Day;
  readonly today: Day;
  /** Working days on the way and at the desk. */
  readonly shipDays: number;
  readonly prepDays: number;
  /** Days added around Singles' Day. */
  readonly jamDays: number;
  readonly workDays: WorkDays;
}

/**
 * When a gift has to be ordered: it is there on the working day before its occasion, or by the 20th of the last lunar month
 * where couriers would rest then, and on its way and at the desk for so many working days before that.
 */
export function buyByOf({ forOn, today, shipDays, prepDays, jamDays, workDays }: Way): BuyBy {
  const usual = workDayUntil(addDays(forOn, -1), workDays);
  const beforeRest = lastDeliveryBefore(usual);
  const deliverBy = beforeRest === undefined ? usual : workDayUntil(beforeRest, workDays);
  const plain = minusWorkDays(deliverBy, shipDays + prepDays, workDays);
  const jammed = shipDays > 0 && meetsSingles(plain, deliverBy);
  const orderBy = jammed ? minusWorkDays(plain, jamDays, workDays) : plain;
  const because = jammed ? ('singles' as const) : beforeRest === undefined ? undefined : ('spring' as const);
  return {
    deliverBy,
    orderBy,
    late: orderBy < today,
    shipDays: jammed ? shipDays + jamDays : shipDays,
    prepDays,
    ...(because !== undefined && { because }),
  };
}

interface Parcel {
  readonly item: string;
  readonly shipDays?: number | undefined;
  readonly prepDays?: number | undefined;
  readonly isAbroad: boolean;
  /** Where it goes, as written. */
  readonly address: string;
}

const names = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

/** How long it takes where the rep has not said: by where it goes and what it is. */
export function timesOf(
  { item, shipDays, prepDays, isAbroad, address }: Parcel,
  shipping: GiftShipping,
): { shipDays: number; prepDays: number } {
  const near = names(address, shipping.remoteAreas) ? shipping.remote : shipping.usual;
  return {
    shipDays: shipDays ?? (isAbroad ? shipping.abroad : near),
    prepDays: prepDays ?? (names(item, shipping.madeToOrderWords) ? shipping.madeToOrder : shipping.prep),
  };
}
