import type { Language } from '../../shared/domain/record.ts';
import { sayDay } from '../../shared/i18n/day-words.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Context } from './context.ts';
import { giftsToBuy, type GiftToBuy } from './gift-entries.ts';
import type { CalendarSpan, LayeredThing } from './layered-thing.ts';

/** Why just then. The year is always said: told from today, the event would change with every day. */
function whyOf({ buyBy }: GiftToBuy, language: Language, t: Translate): string[] {
  const { deliverBy, shipDays, prepDays, because } = buyBy;
  return [
    t('gifts:buyBy.why', { deliver: sayDay(language, deliverBy), ship: shipDays, prep: prepDays }),
    ...(because === undefined ? [] : [t(`gifts:buyBy.${because}`)]),
  ];
}

/** The last day to order what is still an idea: time to come and to be made ready is taken off already. */
export function giftThings(
  context: Context,
  { from, until }: CalendarSpan,
  language: Language,
  t: Translate,
): LayeredThing[] {
  const zone = context.world.zone();
  const kind = t('calendarFile:buyGift');
  return [...giftsToBuy(context, from, until)].map((toBuy): LayeredThing => {
    const { gift, customer, on } = toBuy;
    const title = t('calendarFile:buyBy', { name: customer.name, what: gift.item });
    const why = whyOf(toBuy, language, t);
    const thing = { kind: 'dated', what: 'gift', uidKey: gift.id, title, on, zone, occupies: false, why } as const;
    return { layer: 'gifts', who: customer.name, kind, thing };
  });
}
