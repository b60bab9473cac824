import { occurrences } from '../../shared/almanac/observance.ts';
import { addDays, type Day, isDay, maxDay, partsOf } from '../../shared/domain/day.ts';
import type { Reminder } from '../../shared/domain/reminder.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import type { DayThing, Moment } from '../reminding/look.ts';
import { belongingTo, type Context } from './context.ts';
import { type Celebrated, celebratedOn } from './living-day.ts';
import { leadDaysOf } from './reminding-of.ts';

/** How far back a day that was slept through is told, and how long it stands: late wishes are better than none. */
const BACK_DAYS = 31;
const STANDS_DAYS = 7;

type When = 'ahead' | 'day';

const keyOf = (special: Readonly<SpecialDay>, on: Day, when: When): string => `date|${special.id}|${on}|${when}`;

/** Words that went out for it already, or were left out on purpose. */
const isGreeted = (context: Context, { id, customerId }: Readonly<SpecialDay>, on: Day): boolean =>
  belongingTo(context, 'greetings', customerId).some(
    ({ occasion, year, state }) => occasion === `day:${id}` && year === partsOf(on).year && state !== 'prepared',
  );

/** Whose day it is; nobody who has left the book, wants no contact or is dead. */
function celebrated(context: Context, special: Readonly<SpecialDay>): Celebrated | undefined {
  const whose = celebratedOn(context, special);
  return whose?.customer.doNotContact.includes('all') === true ? undefined : whose;
}

/** Dates to be told with the round: so many days ahead, to have time for a card, and on the day itself. */
export function dayDates(context: Context, { on: today }: Moment, since: Day): DayThing[] {
  const from = maxDay(since, addDays(today, -BACK_DAYS));
  const usual = leadDaysOf(context);
  return [...context.book.records.specialDays.values()].flatMap((special) =>
    occurrences(special, from, addDays(today, special.leadDays ?? usual)).flatMap(({ on }): DayThing[] => {
      if (celebrated(context, special) === undefined || isGreeted(context, special, on)) return [];
      return [{ key: keyOf(special, on, on > today ? 'ahead' : 'day'), isBound: true }];
    }),
  );
}

/** On the day itself the other reminder of it takes over. */
const isOver = (on: Day, when: string | undefined, today: Day): boolean =>
  when === 'ahead' ? on <= today : addDays(on, STANDS_DAYS) < today;

/** Whom a date is still to be told of; the day it was told for may not be theirs any more. */
function toldOf(context: Context, special: Readonly<SpecialDay>, on: Day): Celebrated | undefined {
  if (occurrences(special, on, on).length === 0 || isGreeted(context, special, on)) return undefined;
  return celebrated(context, special);
}

/** A date that is still worth a word. */
export function reminderOfDate(context: Context, key: string): Reminder | undefined {
  const [, id = '', on = '', when] = key.split('|');
  const special = context.book.records.specialDays.get(id);
  if (special === undefined || !isDay(on) || isOver(on, when, context.world.today())) return undefined;
  const whose = toldOf(context, special, on);
  if (whose === undefined) return undefined;
  const { id: customerId, name } = whose.customer;
  const kind = special.kind === 'birthday' ? 'birthday' : 'special-day';
  const detail = whose.person?.name ?? special.label;
  return { key, kind, customer: { id: customerId, name }, on, ...withoutUndefined({ detail }) };
}
