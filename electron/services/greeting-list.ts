import { CUSTOMS } from '../../shared/almanac/festival-customs.ts';
import { occurrences } from '../../shared/almanac/observance.ts';
import { type GreetingRow, type LeftOutWhy, OWN_DAYS } from '../../shared/contract/greeting-channels.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import { type Guest, isSwitchedOff, suits } from '../greetings/audience.ts';
import { festivalsBetween, merged, type Occasion, ONE_GREETING_DAYS } from '../greetings/occasion.ts';
import { belongingTo, type Context } from './context.ts';
import { greetingReach, guestOf, type Whom, whomOf } from './greeting-guests.ts';
import { settingsOf } from './settings.ts';

/** Somebody to be greeted, before their words are written. */
export interface Invited extends Whom {
  readonly occasion: Occasion;
  readonly why: GreetingRow['why'];
  readonly also: readonly string[];
  readonly special?: Readonly<SpecialDay>;
  readonly reach: NonNullable<ReturnType<typeof greetingReach>>;
}

export interface GuestList {
  readonly invited: readonly Invited[];
  readonly left: ReadonlyMap<LeftOutWhy, readonly Readonly<Customer>[]>;
}

/** How far ahead the days of customers themselves are taken together. */
export const OWN_DAYS_SPAN = 7;

const ownDay = (special: Pick<SpecialDay, 'id'>): string => `day:${special.id}`;

/** What stands against writing to them, whatever the occasion. */
function heldBack({ customer, person }: Whom, today: Day): LeftOutWhy | undefined {
  const { doNotContact, frozen, givenUp, cautions = [] } = customer;
  if (doNotContact.includes('all')) return 'do-not-contact';
  if (givenUp !== undefined) return 'given-up';
  if (frozen !== undefined && frozen.on <= today && today <= frozen.until) return 'frozen';
  return [...cautions, ...(person?.cautions ?? [])].includes('mourning') ? 'mourning' : undefined;
}

/** Occasions of one person around a day, festivals and their own. */
function aroundOf(context: Context, whom: Whom, guest: Guest, near: readonly Occasion[], on: Day): Occasion[] {
  const own = belongingTo(context, 'specialDays', whom.customer.id)
    .filter(({ personId }) => personId === whom.person?.id)
    .flatMap((special) =>
      occurrences(special, addDays(on, -ONE_GREETING_DAYS), addDays(on, ONE_GREETING_DAYS)).map((seen) => ({
        code: ownDay(special),
        on: seen.on,
      })),
    );
  return [...near.filter(({ code }) => 'match' in suits(code, guest)), ...own];
}

class Sorting {
  readonly invited: Invited[] = [];
  readonly left = new Map<LeftOutWhy, Readonly<Customer>[]>();

  leave(why: LeftOutWhy, { customer }: Whom): void {
    this.left.set(why, [...(this.left.get(why) ?? []), customer]);
  }

  /** Those whom nothing holds back and who can be reached. */
  invite(context: Context, whom: Whom, more: Omit<Invited, keyof Whom | 'reach'>): void {
    const held = heldBack(whom, context.world.today());
    const reach = greetingReach(whom);
    if (held !== undefined) this.leave(held, whom);
    else if (reach === undefined)
      this.leave(whom.customer.doNotContact.length > 0 ? 'do-not-contact' : 'no-channel', whom);
    else this.invited.push({ ...whom, ...more, reach });
  }
}

/** Everybody whom a festival suits. One that falls near a greater one is told with it. */
export function festivalGuests(context: Context, occasion: Occasion): GuestList {
  const { code, on } = occasion;
  const home = settingsOf(context).region;
  const near = festivalsBetween(addDays(on, -ONE_GREETING_DAYS), addDays(on, ONE_GREETING_DAYS), context.workDays);
  const sorting = new Sorting();
  for (const customer of context.book.records.customers.values())
    for (const whom of whomOf(context, customer)) {
      const guest = guestOf(context, whom, on, home);
      const found = suits(code, guest);
      if ('miss' in found) {
        if (found.miss !== 'not-theirs' && CUSTOMS.get(code)?.audience !== 'nobody') sorting.leave(found.miss, whom);
        continue;
      }
      const greeting = merged(aroundOf(context, whom, guest, near, on)).find(({ main }) => main.code === code);
      if (greeting === undefined) sorting.leave('another-day', whom);
      else
        sorting.invite(context, whom, {
          occasion,
          why: found.match,
          also: greeting.also.map((one) => one.code),
        });
    }
  return sorting;
}

/** Whose day it is: of a family the customer is written to, of a firm its own people. */
function whoseDay({ book }: Context, special: Readonly<SpecialDay>): Whom | undefined {
  const customer = book.records.customers.get(special.customerId);
  const person = special.personId === undefined ? undefined : book.records.people.get(special.personId);
  if (customer === undefined) return undefined;
  return person === undefined || person.relation !== undefined ? { customer } : { customer, person };
}

/** Why a day of their own is not greeted: the dead keep none, and it may be switched off. */
function ownDayMiss({ book }: Context, special: Readonly<SpecialDay>, guest: Guest): LeftOutWhy | undefined {
  const person = special.personId === undefined ? undefined : book.records.people.get(special.personId);
  if (guest.deceased === true || person?.deceased === true) return 'deceased';
  return isSwitchedOff(guest, OWN_DAYS) ? 'switched-off' : undefined;
}

/** Everybody who has a day of their own within the next seven. */
export function ownDayGuests(context: Context): GuestList {
  const today = context.world.today();
  const until = addDays(today, OWN_DAYS_SPAN - 1);
  const [first, last] = [addDays(today, -ONE_GREETING_DAYS), addDays(until, ONE_GREETING_DAYS)];
  const festivals = festivalsBetween(first, last, context.workDays);
  const home = settingsOf(context).region;
  const sorting = new Sorting();
  const place = (special: Readonly<SpecialDay>, whom: Whom, on: Day): void => {
    const guest = guestOf(context, whom, on, home);
    const miss = ownDayMiss(context, special, guest);
    if (miss !== undefined) {
      sorting.leave(miss, whom);
      return;
    }
    const occasion = { code: ownDay(special), on };
    const near = festivals.filter(({ code }) => 'match' in suits(code, guest));
    const also = merged([occasion, ...near]).find(({ main }) => main.code === occasion.code)?.also ?? [];
    sorting.invite(context, whom, { occasion, why: 'own-day', also: also.map((one) => one.code), special });
  };
  for (const special of context.book.records.specialDays.values()) {
    const whom = whoseDay(context, special);
    if (whom !== undefined) for (const { on } of occurrences(special, today, until)) place(special, whom, on);
  }
  sorting.invited.sort((a, b) => (a.occasion.on < b.occasion.on ? -1 : Number(a.occasion.on > b.occasion.on)));
  return sorting;
}
