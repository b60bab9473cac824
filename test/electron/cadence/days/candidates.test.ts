import { describe, expect, it } from 'vitest';
import { type AskedDays, candidatesOf, day, offOn } from '../../../helpers/days-kit.ts';

/** `on DAY until LAST cause FROM>TO …`; all of September 2026, in which the 5th, 12th, 19th and 26th are Saturdays. */
function first(told: AskedDays): string {
  const found = candidatesOf(told);
  const shifts = found.shifts.map((shift) => ` ${shift.cause} ${shift.from.slice(8)}>${shift.to.slice(8)}`).join('');
  return `on ${found.days[0].slice(8)} until ${found.lastDay.slice(8)}${shifts}`;
}

const on = (date: number, what: string) => ({ on: day(date), what });
/** Thursday to Saturday off: with Sunday four days in a row. */
const BREAK = offOn(10, 11);

describe('the day inside a window', () => {
  it.each<readonly [string, AskedDays, string]>([
    ['its first day, seen from before', { from: 10, until: 15, today: 7 }, 'on 10 until 15'],
    ['today, once it has begun', { from: 10, until: 15, today: 11 }, 'on 11 until 15'],
    ['today, on its last day', { from: 10, until: 15, today: 15 }, 'on 15 until 15'],
    ['Monday, on the Sunday inside', { from: 10, until: 15, today: 13 }, 'on 14 until 15'],
    ['its last working day, on the Saturday it ends', { from: 10, until: 12, today: 12 }, 'on 11 until 12'],
    ['the last one it was planned on, once late', { from: 10, until: 12, today: 20 }, 'on 11 until 12'],
    [
      'its first working day, when it begins on a day off',
      { from: 12, until: 15, today: 7 },
      'on 14 until 15 day-off 12>14',
    ],
    [
      'the working day after, when nobody works in it',
      { from: 12, until: 13, today: 7 },
      'on 14 until 14 day-off 12>14',
    ],
    ['that same day, once late', { from: 12, until: 13, today: 16 }, 'on 14 until 14 day-off 12>14'],
    ['a Saturday that is worked', { from: 12, until: 13, today: 7, work: { isWorkDay: () => true } }, 'on 12 until 13'],
    [
      'nothing frozen',
      { from: 10, until: 16, today: 7, frozen: { from: day(10), until: day(14) } },
      'on 15 until 16 day-off 10>15',
    ],
  ])('%s', (_name, told, expected) => {
    expect(first(told)).toBe(expected);
  });
});

describe('before a break', () => {
  it.each<readonly [string, AskedDays, string]>([
    [
      'of three days and more, the last day before',
      { from: 10, until: 11, today: 7, after: 7, work: BREAK },
      'on 09 until 11 long-break 10>09',
    ],
    [
      'not on the day of the clock itself, but after',
      { from: 10, until: 11, today: 7, after: 9, work: BREAK },
      'on 14 until 14 day-off 10>14',
    ],
    ['not what the rep moved there', { from: 10, until: 11, today: 7, work: BREAK }, 'on 14 until 14 day-off 10>14'],
    ['of a weekend, the day after', { from: 12, until: 13, today: 7, after: 7 }, 'on 14 until 14 day-off 12>14'],
    [
      'a day inside goes first',
      { from: 10, until: 14, today: 7, after: 7, work: BREAK },
      'on 14 until 14 day-off 10>14',
    ],
    [
      'a long week-end counts from its first free day',
      { from: 12, until: 13, today: 7, after: 7, work: offOn(14) },
      'on 11 until 13 long-break 12>11',
    ],
  ])('%s', (_name, told, expected) => {
    expect(first(told)).toBe(expected);
  });
});

describe('an e-mail', () => {
  // The 8th to the 10th are Tuesday to Thursday.
  it.each<readonly [string, AskedDays, string]>([
    ['waits for Tuesday', { from: 7, until: 9, today: 4, isMail: true }, 'on 08 until 09 mail-day 07>08'],
    ['goes on Tuesday', { from: 8, until: 9, today: 7, isMail: true }, 'on 08 until 09'],
    ['goes on Thursday', { from: 10, until: 14, today: 7, isMail: true }, 'on 10 until 14'],
    [
      'goes on Friday where the window has nothing else',
      { from: 11, until: 14, today: 7, isMail: true },
      'on 11 until 14',
    ],
    [
      'goes on Tuesday where the window has no working day',
      { from: 12, until: 13, today: 7, isMail: true },
      'on 15 until 15 day-off 12>15',
    ],
    [
      'goes before a break on its last Thursday',
      { from: 12, until: 13, today: 7, after: 7, isMail: true, work: offOn(14) },
      'on 10 until 13 long-break 12>10',
    ],
  ])('%s', (_name, told, expected) => {
    expect(first(told)).toBe(expected);
  });
});

describe('a private word', () => {
  it.each<readonly [string, AskedDays, string]>([
    ['waits for Saturday', { from: 7, until: 15, today: 4, placing: 'weekend' }, 'on 12 until 15 weekend 07>12'],
    ['goes on Sunday too', { from: 13, until: 20, today: 7, placing: 'weekend' }, 'on 13 until 20'],
    [
      'goes on a holiday',
      { from: 7, until: 15, today: 4, placing: 'weekend', work: BREAK },
      'on 10 until 15 weekend 07>10',
    ],
    [
      'goes to the next free day where its window has none',
      { from: 7, until: 10, today: 4, placing: 'weekend' },
      'on 12 until 12 weekend 07>12',
    ],
  ])('%s', (_name, told, expected) => {
    expect(first(told)).toBe(expected);
  });
});

describe('a greeting', () => {
  it.each<readonly [string, AskedDays, string]>([
    ['falls on its day, a Sunday too', { from: 13, until: 13, today: 7, placing: 'day' }, 'on 13 until 13'],
    ['stays open to the end of its window', { from: 13, until: 15, today: 14, placing: 'day' }, 'on 14 until 15'],
    [
      'is not dropped for an attempt of that day',
      { from: 10, until: 10, today: 10, placing: 'day', attempts: [10] },
      'on 10 until 10',
    ],
    ['stays where it was once late', { from: 10, until: 10, today: 14, placing: 'day' }, 'on 10 until 10'],
  ])('%s', (_name, told, expected) => {
    expect(first(told)).toBe(expected);
  });
});

describe('company for a contact', () => {
  it.each<readonly [string, AskedDays, string]>([
    [
      'the day of a promise',
      { from: 8, until: 14, today: 7, promised: [on(10, '样品')] },
      'on 10 until 14 with-promise 08>10',
    ],
    ['no promise outside the window', { from: 8, until: 9, today: 7, promised: [on(11, '样品')] }, 'on 08 until 09'],
    ['an occasion', { from: 8, until: 14, today: 7, occasions: [on(10, 'birthday')] }, 'on 10 until 14 occasion 08>10'],
    [
      'the last day before an occasion on a day off',
      { from: 8, until: 14, today: 7, occasions: [on(13, 'birthday')] },
      'on 11 until 14 occasion 08>11',
    ],
    [
      'a promise before an occasion',
      { from: 8, until: 14, today: 7, promised: [on(10, '样品')], occasions: [on(9, 'birthday')] },
      'on 10 until 14 with-promise 08>10',
    ],
  ])('%s', (_name, told, expected) => {
    expect(first(told)).toBe(expected);
  });
});
