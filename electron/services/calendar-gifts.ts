import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Gift } from '../../shared/domain/trade.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { type Context, customerNameOf } from './context.ts';
import type { CalendarSpan, LayeredThing } from './layered-thing.ts';

/** The working day that lies so many working days before a day; one at least, so that it is in hand the evening before. */
function workDaysBefore({ workDays }: Pick<Context, 'workDays'>, day: Day, count: number): Day {
  let on = day;
  for (let left = Math.max(1, count); left > 0; ) {
    on = addDays(on, -1);
    if (workDays.isWorkDay(on)) left -= 1;
  }
  return on;
}

const isToBuy = ({ direction, state }: Gift): boolean => direction === 'given' && state === 'idea';

/** The last day to buy what is still an idea: time to come and to be made ready is taken off already. */
export function giftThings(context: Context, { from, until }: CalendarSpan, t: Translate): LayeredThing[] {
  return [...context.book.records.gifts.values()].flatMap((gift): LayeredThing[] => {
    const { id, forOn, shipDays = 0, prepDays = 0, customerId, item } = gift;
    if (forOn === undefined || !isToBuy(gift)) return [];
    const on = workDaysBefore(context, forOn, shipDays + prepDays);
    if (on < from || on > until) return [];
    const who = customerNameOf(context, customerId);
    const kind = t('calendarFile:buyGift');
    const title = t('calendarFile:buyBy', { name: who, what: item });
    const zone = context.world.zone();
    return [
      {
        layer: 'gifts',
        who,
        kind,
        thing: { kind: 'dated', what: 'gift', uidKey: id, title, on, zone, occupies: false },
      },
    ];
  });
}
