import type { Customer } from '../../shared/domain/customer.ts';
import { addDays } from '../../shared/domain/day.ts';
import { festivalsBetween, type Occasion, windowOf } from '../greetings/occasion.ts';
import { paced } from '../indexes/paced.ts';
import type { Context } from './context.ts';
import { memoOf } from './customer-memo.ts';
import { type Festival, festivalsAround, type GuestList, Sorting, standingsOf } from './greeting-list.ts';

const AHEAD_DAYS = 45;

function festivalsAhead(context: Context): Occasion[] {
  const today = context.world.today();
  // One that was yesterday can still be written for where the custom allows it.
  return festivalsBetween(addDays(today, -2), addDays(today, AHEAD_DAYS), context.workDays).filter(
    (one) => windowOf(one, false).until >= today || one.on >= today,
  );
}

const isSame = (one: readonly Occasion[], other: readonly Occasion[]): boolean =>
  one.length === other.length && one.every(({ code, on }, at) => code === other[at]?.code && on === other[at]?.on);

export interface FestivalGuests {
  readonly occasion: Occasion;
  readonly guests: GuestList;
}

/** Whom the festivals ahead suit. Each tick of a greeting asks again, so every customer is asked once and kept. */
export function festivalGuests(context: Context): () => Promise<readonly FestivalGuests[]> {
  let occasions: readonly Occasion[] = [];
  let festivals: readonly Festival[] = [];
  const known = memoOf(
    context,
    () => [festivals, context.world.today()],
    (customer) => standingsOf(context, customer, festivals),
  );
  return async () => {
    const ahead = festivalsAhead(context);
    if (!isSame(ahead, occasions)) festivals = festivalsAround(context, ahead);
    occasions = ahead;
    const lists = new Map(ahead.map((occasion) => [occasion.code, { occasion, guests: new Sorting() }]));
    const sort = (customer: Readonly<Customer>): void => {
      for (const [code, standing] of known(customer)) lists.get(code)?.guests.take(customer, standing);
    };
    await paced(context.book.records.customers.values(), sort, () => context.world.pause());
    return [...lists.values()];
  };
}
