import type { CalendarEntry } from '../../shared/contract/calendar-entry.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { type Day, maxDay } from '../../shared/domain/day.ts';
import type { BuyBy } from '../../shared/domain/gift-warning.ts';
import type { Gift } from '../../shared/domain/trade.ts';
import type { Context } from './context.ts';
import { buyByFor } from './gift-facts-of.ts';

/** Thought of for a day; one that is over asks for nothing any more. */
export const isToCome = ({ direction, state, forOn }: Readonly<Gift>, today: Day): boolean =>
  direction === 'given' && state === 'idea' && forOn !== undefined && forOn >= today;

export interface GiftToBuy {
  readonly gift: Readonly<Gift>;
  readonly customer: Readonly<Customer>;
  readonly buyBy: BuyBy;
  /** The last day to order; what is too late stands on today, until something is done about it. */
  readonly on: Day;
}

/** Each gift that is thought of for a day and has to be ordered in these days. */
export function* giftsToBuy(context: Context, from: Day, until: Day): Generator<GiftToBuy> {
  const { gifts, customers } = context.book.records;
  const today = context.world.today();
  for (const gift of gifts.values()) {
    const customer = customers.get(gift.customerId);
    if (customer === undefined || !isToCome(gift, today)) continue;
    const buyBy = buyByFor(context, gift, customer);
    if (buyBy === undefined) continue;
    const on = maxDay(buyBy.orderBy, today);
    if (on >= from && on <= until) yield { gift, customer, buyBy, on };
  }
}

export function giftEntries(context: Context, from: Day, until: Day): ReadonlyMap<Day, CalendarEntry[]> {
  const found = new Map<Day, CalendarEntry[]>();
  for (const { gift, customer, buyBy, on } of giftsToBuy(context, from, until)) {
    const { id: customerId, name } = customer;
    const entry: CalendarEntry = { kind: 'gift', customerId, name, detail: gift.item, overdue: buyBy.late };
    found.set(on, [...(found.get(on) ?? []), entry]);
  }
  return found;
}
