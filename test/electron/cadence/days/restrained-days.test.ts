import { describe } from 'vitest';
import { areDays, day, offOn } from '../../../helpers/days-kit.ts';

const on = (date: number, what?: string) => ({ on: day(date), ...(what === undefined ? {} : { what }) });

describe('restraint', () => {
  areDays([
    [
      'leaves out the day of an attempt, and says so',
      { from: 10, until: 15, today: 10, attempts: [10] },
      '11 14 15 | until 15 | from 11 | restraint 10>11',
    ],
    [
      'leaves out the days that would make a fourth in seven',
      { from: 8, until: 15, today: 8, attempts: [4, 6, 8] },
      '11 14 15 | until 15 | from 11 | restraint 08>11',
    ],
    [
      'puts off what has no day left to the first one after',
      { from: 10, until: 10, today: 10, attempts: [10] },
      '11 | until 11 | from 11 | restraint 10>11',
    ],
    [
      'keeps it there the day after, and late once that has passed',
      { from: 10, until: 10, today: 14, attempts: [10] },
      '11 | until 11 | from 11 | fixed | restraint 10>11',
    ],
    [
      'counts from a late attempt, not from the window',
      { from: 9, until: 10, today: 10, attempts: [8, 9, 10] },
      '15 | until 15 | from 15 | restraint 09>15',
    ],
    [
      'keeps a late row away until it allows the next one, and as late as it is',
      { from: 8, until: 9, today: 11, attempts: [11] },
      '14 | until 09 | from 09 | fixed | restraint 11>14',
    ],
    [
      'lets a late row be once it allows one today',
      { from: 8, until: 9, today: 14, attempts: [11] },
      '09 | until 09 | from 09 | fixed',
    ],
    [
      'says nothing of an attempt on the last day of its window',
      { from: 8, until: 9, today: 14, attempts: [9] },
      '10 | until 10 | from 10 | fixed | restraint 08>10',
    ],
    [
      'leaves a window whole in which an attempt was made while days were left',
      { from: 8, until: 11, today: 14, attempts: [8] },
      '11 | until 11 | from 11 | fixed',
    ],
    [
      'moves what nobody works for on from the day after, where that was tried',
      { from: 12, until: 13, today: 14, attempts: [14] },
      '15 | until 15 | from 15 | day-off 12>14 | restraint 14>15',
    ],
    [
      'or where the week is full',
      { from: 12, until: 13, today: 11, attempts: [9, 10, 11] },
      '16 | until 16 | from 16 | day-off 12>14 | restraint 14>16',
    ],
    [
      'counts from what was tried after the day it was moved to',
      { from: 12, until: 13, today: 16, attempts: [15] },
      '16 | until 16 | from 16 | day-off 12>14 | restraint 14>16',
    ],
    [
      'counts three promises of a week, made or not',
      { from: 10, until: 11, today: 4, promised: [on(7), on(8), on(9)] },
      '14 | until 14 | from 14 | restraint 10>14',
    ],
    [
      'counts them for the days that are left',
      { from: 4, until: 11, today: 10, promised: [on(14), on(15), on(16)] },
      '21 | until 21 | from 21 | restraint 04>21',
    ],
    [
      'is passed on the day of a promise',
      { from: 10, until: 11, today: 9, attempts: [7, 8, 9], promised: [on(11, '样品')] },
      '11 | until 11 | from 11 | restraint 10>11',
    ],
  ]);
});

describe('a deadline', () => {
  areDays([
    [
      'is nothing to a window that ends before it',
      { from: 8, until: 9, today: 7, limit: 14 },
      '08 09 | until 09 | from 08',
    ],
    [
      'goes before restraint, and says so even where the day stays',
      { from: 10, until: 10, today: 10, attempts: [10], limit: 10 },
      '10 | until 10 | from 10 | fixed | deadline 10>10',
    ],
    [
      'leaves restraint its day where that comes no later',
      { from: 10, until: 10, today: 10, attempts: [10], limit: 11 },
      '11 | until 11 | from 11 | restraint 10>11',
    ],
    [
      'on a day off is kept on the last working day before',
      { from: 10, until: 10, today: 10, attempts: [8, 9, 10], limit: 13 },
      '11 | until 13 | from 11 | fixed | deadline 10>11',
    ],
    [
      'on a day off is kept on that day, where no working day is left',
      { from: 11, until: 11, today: 12, attempts: [11], limit: 13 },
      '13 | until 13 | from 13 | fixed | deadline 11>13',
    ],
    [
      'of today, a day off, is kept today',
      { from: 11, until: 11, today: 13, attempts: [11], limit: 13 },
      '13 | until 13 | from 13 | fixed | deadline 11>13',
    ],
    [
      'that has passed stays on the day it had',
      { from: 10, until: 10, today: 15, attempts: [8, 9, 10], limit: 13 },
      '11 | until 13 | from 11 | fixed | deadline 10>11',
    ],
    [
      'before its own window is no deadline',
      { from: 10, until: 10, today: 10, attempts: [10], limit: 9 },
      '11 | until 11 | from 11 | restraint 10>11',
    ],
    [
      'inside days off is kept on its own day',
      { from: 11, until: 13, today: 7, work: offOn(11), limit: 13 },
      '13 | until 13 | from 13 | fixed | deadline 11>13',
    ],
    [
      'before the weekend takes a private word to a working day',
      { from: 7, until: 9, today: 4, placing: 'weekend', limit: 10 },
      '10 | until 10 | from 10 | fixed | deadline 07>10',
    ],
    [
      'on the very day after days off is met there',
      { from: 12, until: 13, today: 7, limit: 14 },
      '14 | until 14 | from 14 | day-off 12>14',
    ],
  ]);
});
