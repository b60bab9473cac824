import type { Reminder } from '../../shared/domain/reminder.ts';
import type { Gift } from '../../shared/domain/trade.ts';
import type { DayThing, Moment } from '../reminding/look.ts';
import type { Context } from './context.ts';
import { isToCome } from './gift-entries.ts';
import { buyByFor } from './gift-facts-of.ts';

/** By the day it is for: the last day to order moves with the couriers and the working days, and it is the same errand. */
const keyOf = ({ id, forOn }: Readonly<Gift>): string => `gift|${id}|${forOn ?? ''}`;

/** The last day to order it; undefined once it needs no ordering. */
function orderByOf(context: Context, gift: Readonly<Gift>) {
  const customer = context.book.records.customers.get(gift.customerId);
  if (customer === undefined || !isToCome(gift, context.world.today())) return undefined;
  const orderBy = buyByFor(context, gift, customer)?.orderBy;
  return orderBy && { customer, orderBy };
}

/** What has to be ordered today at the latest, or should have been. */
export const dayGifts = (context: Context, { on: today }: Moment): DayThing[] =>
  [...context.book.records.gifts.values()].flatMap((gift) => {
    const order = orderByOf(context, gift);
    return order === undefined || order.orderBy > today ? [] : [{ key: keyOf(gift), isBound: false }];
  });

/** A gift that is still to be ordered for its day. */
export function reminderOfGift(
  context: Context,
  key: string,
): (Reminder & { readonly gift: Readonly<Gift> }) | undefined {
  const gift = context.book.records.gifts.get(key.split('|')[1] ?? '');
  if (gift === undefined || keyOf(gift) !== key) return undefined;
  const order = orderByOf(context, gift);
  if (order === undefined) return undefined;
  const { id, name } = order.customer;
  return { key, kind: 'gift', customer: { id, name }, detail: gift.item, on: order.orderBy, gift };
}
