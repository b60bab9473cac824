import { describe, expect, it } from 'vitest';
import { type Due, mergeDues } from '../../../electron/cadence/merge.ts';
import { weekdaysOnly } from '../../../shared/almanac/work-day.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { playbooks } from '../../helpers/facts-kit.ts';

const cadence = [...playbooks.cadences.values()][0];

/** A due window in September 2026, named by its key. */
function due(key: string, from: number, until: number): Due {
  const [step] = cadence?.steps ?? [];
  if (cadence === undefined || step === undefined) throw new Error('no cadence to borrow');
  const day = (date: number) => asDay(`2026-09-${String(date).padStart(2, '0')}`);
  const window = { from: day(from), until: day(until) };
  return { followUp: { cadence, step, key, clock: { on: day(1), by: 'talk' }, window }, moved: { window, shifts: [] } };
}

function short(dues: readonly Due[], today: string): string {
  const merged = mergeDues(dues, asDay(today), weekdaysOnly);
  if (merged === undefined) return 'nothing';
  const { window, placed } = merged;
  const keys = merged.dues.map(({ followUp }) => followUp.key).join('+');
  return `${window.from.slice(8)}-${window.until.slice(8)} on ${placed.on.slice(8)} until ${placed.lastDay.slice(8)} ${keys}`;
}

// September 2026: the 5th, 12th and 19th are Saturdays.
describe('several cadences become one contact', () => {
  it.each<readonly [string, Due[], string]>([
    ['none', [], 'nothing'],
    ['one alone keeps its window', [due('a', 8, 10)], '08-10 on 08 until 10 a'],
    ['the overlap is planned', [due('a', 8, 10), due('b', 9, 15)], '09-10 on 09 until 10 a+b'],
    ['the window that ends first governs', [due('b', 8, 20), due('a', 9, 10)], '09-10 on 09 until 10 a+b'],
    ['one that does not overlap waits', [due('a', 8, 10), due('b', 11, 15)], '08-10 on 08 until 10 a'],
    [
      'three share what all three share',
      [due('a', 8, 11), due('b', 9, 15), due('c', 10, 20)],
      '10-11 on 10 until 11 a+b+c',
    ],
    [
      'what two share leaves the third out',
      [due('a', 8, 10), due('b', 10, 12), due('c', 8, 30)],
      '10-10 on 10 until 10 a+b+c',
    ],
    ['an overlap on a day off is not waited for', [due('a', 10, 12), due('b', 12, 15)], '10-12 on 10 until 12 a+b'],
    ['days off alone move on, with all they meet', [due('a', 12, 13), due('b', 14, 16)], '12-13 on 14 until 14 a+b'],
  ])('%s', (_name, dues, expected) => {
    expect(short(dues, '2026-09-07')).toBe(expected);
  });

  it('lists what has come due beside an overdue one, and still is late by the first', () => {
    expect(short([due('a', 1, 2), due('b', 7, 9), due('c', 10, 11)], '2026-09-08')).toBe('01-02 on 02 until 02 a+b');
  });
});
