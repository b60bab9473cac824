import type { Op } from '../../shared/domain/book.ts';
import type { Channel } from '../../shared/domain/channel.ts';
import { addDays, type Day, weekdayOf } from '../../shared/domain/day.ts';
import type { Pool } from './invented.ts';
import type { Maker } from './maker.ts';

const TWO_YEARS = 730;

/** Nobody phones on a Sunday: the day before is when it was. */
const workDayNear = (day: Day): Day => (weekdayOf(day) === 7 ? addDays(day, -1) : day);

type Words = Pick<Pool, 'reached' | 'sent' | 'visit' | 'tried'>;

function contact(make: Maker, customerId: string, on: Day, words: Words): Op[] {
  const { dice } = make;
  const time = `${String(dice.between(9, 17)).padStart(2, '0')}:${dice.pick(['00', '10', '25', '40', '55'])}`;
  const of = (
    channel: Channel,
    outcome: 'reached' | 'sent' | 'no-answer',
    note: string,
    direction: 'in' | 'out' = 'out',
  ) => make.put('interactions', make.interaction({ customerId, on, time, channel, direction, outcome, note }));
  const throwOf = dice.next();
  if (throwOf < 0.12)
    return [of('call', 'no-answer', dice.pick(words.tried)), of('call', 'reached', dice.pick(words.reached))];
  if (throwOf < 0.28) return [of('visit', 'reached', dice.pick(words.visit))];
  if (throwOf < 0.4) return [of('call', 'reached', dice.pick(words.reached), 'in')];
  if (throwOf < 0.55)
    return [of('wechat', 'sent', dice.pick(words.sent)), of('call', 'reached', dice.pick(words.reached))];
  return [of('call', 'reached', dice.pick(words.reached))];
}

/**
 * Contacts from the newest, `lastAgo` days before today, back to when the customer came into the book. Gaps widen on the
 * way back: what is close now began slowly.
 */
export function history(
  make: Maker,
  customerId: string,
  lastAgo: number,
  gap: number,
  addedAgo: number,
  words: Words,
): Op[] {
  const ops: Op[] = [];
  let ago = lastAgo;
  let step = gap;
  while (ago <= Math.min(addedAgo, TWO_YEARS) && ops.length < 40) {
    const on = ago === lastAgo ? make.ago(ago) : workDayNear(make.ago(ago));
    ops.push(...contact(make, customerId, on, words));
    step = Math.min(90, Math.ceil(step * 1.25));
    ago += step + make.dice.between(0, 3);
  }
  return ops.reverse();
}
