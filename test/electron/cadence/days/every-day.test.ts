import { describe } from 'vitest';
import { areDays, day, offOn } from '../../../helpers/days-kit.ts';

const on = (date: number, what?: string) => ({ on: day(date), ...(what === undefined ? {} : { what }) });
/** Thursday and Friday off: with the weekend four days in a row. */
const BREAK = offOn(10, 11);

describe('every day on which a contact may fall', () => {
  areDays([
    ['the working days of its window', { from: 10, until: 15, today: 7 }, '10 11 14 15 | until 15 | from 10'],
    ['those that are left, told from the first', { from: 10, until: 15, today: 14 }, '14 15 | until 15 | from 10'],
    ['all of them on its first day', { from: 10, until: 15, today: 10 }, '10 11 14 15 | until 15 | from 10'],
    [
      'its last day once late, which nobody moves',
      { from: 10, until: 15, today: 16 },
      '15 | until 15 | from 15 | fixed',
    ],
    [
      'the first twenty of a long one',
      { from: 1, until: 30, today: 1, work: { isWorkDay: () => true } },
      `${Array.from({ length: 20 }, (_, n) => String(n + 1).padStart(2, '0')).join(' ')} | until 30 | from 01`,
    ],
    [
      'the day after, where nobody works in it',
      { from: 12, until: 13, today: 7 },
      '14 | until 14 | from 14 | day-off 12>14',
    ],
    ['that day still, seen on it', { from: 12, until: 13, today: 14 }, '14 | until 14 | from 14 | day-off 12>14'],
    [
      'that day still once it has passed, and nobody moves it',
      { from: 12, until: 13, today: 15 },
      '14 | until 14 | from 14 | fixed | day-off 12>14',
    ],
    [
      'no less on the first of them, told from where it begins',
      { from: 12, until: 15, today: 14 },
      '14 15 | until 15 | from 14 | day-off 12>14',
    ],
    [
      'the day before a break, from its last day too',
      { from: 13, until: 13, today: 7, after: 7, work: BREAK },
      '09 | until 13 | from 09 | long-break 13>09',
    ],
    [
      'the day before a break after a call that nobody took',
      { from: 10, until: 11, today: 7, after: 7, work: BREAK, attempts: [7] },
      '09 | until 11 | from 09 | long-break 10>09',
    ],
    [
      'the day before a break seen before it, not late until the window ends',
      { from: 10, until: 11, today: 7, after: 7, work: BREAK },
      '09 | until 11 | from 09 | long-break 10>09',
    ],
  ]);
});

describe('a greeting', () => {
  areDays([
    ['is moved by nobody', { from: 13, until: 15, today: 7, placing: 'day' }, '13 | until 15 | from 13 | fixed'],
    [
      'stands on today inside its window',
      { from: 13, until: 15, today: 14, placing: 'day' },
      '14 | until 15 | from 14 | fixed',
    ],
    [
      'and on its last day after it',
      { from: 13, until: 15, today: 18, placing: 'day' },
      '15 | until 15 | from 15 | fixed',
    ],
  ]);
});

describe('e-mail', () => {
  areDays([
    [
      'goes on the days for it, and on no other while there is one',
      { from: 7, until: 14, today: 7, isMail: true },
      '08 09 10 | until 14 | from 08 | mail-day 07>08',
    ],
    [
      'goes on another day of the window where restraint leaves no day for it',
      { from: 10, until: 14, today: 10, isMail: true, attempts: [10] },
      '11 14 | until 14 | from 11 | restraint 10>11',
    ],
    [
      'with a deadline goes on the next working day, for it or not',
      { from: 12, until: 13, today: 7, isMail: true, limit: 20 },
      '14 | until 14 | from 14 | day-off 12>14',
    ],
    [
      'as a private word goes on a day off',
      { from: 7, until: 10, today: 4, isMail: true, placing: 'weekend' },
      '12 | until 12 | from 12 | weekend 07>12',
    ],
  ]);
});

describe('company', () => {
  areDays([
    [
      'comes first, the other days stay in their order',
      { from: 8, until: 11, today: 7, promised: [on(10, '样品')] },
      '10 08 09 11 | until 11 | from 10 | with-promise 08>10 样品',
    ],
    [
      'on the first day anyway is no shift',
      { from: 8, until: 10, today: 7, promised: [on(8)] },
      '08 09 10 | until 10 | from 08',
    ],
    [
      'of a promise without words says none',
      { from: 8, until: 10, today: 7, promised: [on(10)] },
      '10 08 09 | until 10 | from 10 | with-promise 08>10',
    ],
    [
      'is not kept with an occasion before the first of the days',
      { from: 5, until: 8, today: 4, occasions: [on(6, 'birthday')] },
      '07 08 | until 08 | from 07 | day-off 05>07',
    ],
    [
      'is kept with the next occasion, where the first has no day',
      { from: 5, until: 9, today: 4, occasions: [on(6, 'birthday'), on(9, 'national')] },
      '09 07 08 | until 09 | from 09 | day-off 05>07 | occasion 07>09 national',
    ],
  ]);
});
