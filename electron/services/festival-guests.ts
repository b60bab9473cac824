import { CUSTOMS } from '../../shared/almanac/festival-customs.ts';
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

/** Without those that are nobody's here: whom they would suit is not in the book. One that nobody is greeted at is still a date. */
export async function theirFestivals(context: Context, occasions: readonly Occasion[]): Promise<readonly Occasion[]> {
  let open = festivalsAround(
    context,
    occasions.filter(({ code }) => CUSTOMS.get(code)?.audience !== 'nobody'),
  );
  const look = (customer: Readonly<Customer>): void => {
    if (open.length === 0) return;
    const theirs = new Set(standingsOf(context, customer, open).map(([code]) => code));
    if (theirs.size > 0) open = open.filter(({ occasion }) => !theirs.has(occasion.code));
  };
  await paced(context.book.records.customers.values(), look, () => context.world.pause());
  const nobodys = new Set(open.map(({ occasion }) => occasion.code));
  return occasions.filter(({ code }) => !nobodys.has(code));
}
