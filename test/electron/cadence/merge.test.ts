import { describe, expect, it } from 'vitest';
import { type Due, mergeDues, servedOn } from '../../../electron/cadence/merge.ts';
import { weekdaysOnly } from '../../../shared/almanac/work-day.ts';
import type { Window } from '../../../shared/domain/agenda.ts';
import { asDay, daysFrom } from '../../../shared/domain/day.ts';
import { playbooks } from '../../helpers/facts-kit.ts';

const cadence = [...playbooks.cadences.values()][0];
const day = (date: number) => asDay(`2026-09-${String(date).padStart(2, '0')}`);

/** A due window in September 2026, named by its key. */
function due(key: string, from: number, until: number): Due {
  const [step] = cadence?.steps ?? [];
  if (cadence === undefined || step === undefined) throw new Error('no cadence to borrow');
  const window = { from: day(from), until: day(until) };
  return { followUp: { cadence, step, key, clock: { on: day(1), by: 'talk' }, window }, moved: { window, shifts: [] } };
}

const isWorked = ({ from, until }: Window): boolean =>
  daysFrom(from, until).some((each) => weekdaysOnly.isWorkDay(each));

/** `window, what one contact on that day serves`. */
function short(dues: readonly Due[], on: number): string {
  const merged = mergeDues(dues, isWorked);
  if (merged === undefined) return 'nothing';
  const { from, until } = merged.window;
  const keys = servedOn(merged, day(on)).map(({ followUp }) => followUp.key);
  return `${from.slice(8)}-${until.slice(8)} ${keys.join('+')}`;
}

// September 2026: the 5th, 12th and 19th are Saturdays.
describe('several cadences become one contact', () => {
  it.each<readonly [string, Due[], number, string]>([
    ['none', [], 8, 'nothing'],
    ['one alone keeps its window', [due('a', 8, 10)], 8, '08-10 a'],
    ['the overlap is planned', [due('a', 8, 10), due('b', 9, 15)], 9, '09-10 a+b'],
    ['an overlap of one day is one', [due('a', 8, 10), due('b', 10, 15)], 10, '10-10 a+b'],
    ['the window that ends first governs', [due('b', 8, 20), due('a', 9, 10)], 9, '09-10 a+b'],
    ['of two that end together the earlier begun governs', [due('b', 9, 10), due('a', 8, 10)], 9, '09-10 a+b'],
    ['of two alike the playbook decides', [due('b', 8, 10), due('a', 8, 10)], 8, '08-10 b+a'],
    ['one that does not overlap waits', [due('a', 8, 10), due('b', 11, 15)], 8, '08-10 a'],
    ['three share what all three share', [due('a', 8, 11), due('b', 9, 15), due('c', 10, 20)], 10, '10-11 a+b+c'],
    ['what two share leaves the third out', [due('a', 8, 10), due('b', 10, 12), due('c', 8, 30)], 10, '10-10 a+b+c'],
    ['an overlap on a day off is not waited for', [due('a', 10, 12), due('b', 12, 15)], 10, '10-12 a+b'],
    ['where nobody works anyway the overlap counts', [due('a', 12, 13), due('b', 13, 16)], 14, '13-13 a+b'],
    ['moved on from days off, it meets what has begun by then', [due('a', 12, 13), due('b', 14, 16)], 14, '12-13 a+b'],
  ])('%s', (_name, dues, on, expected) => {
    expect(short(dues, on)).toBe(expected);
  });

  it('lists what has come due beside an overdue one, and leaves the rest for its own time', () => {
    expect(short([due('a', 1, 2), due('b', 7, 9), due('c', 10, 11)], 8)).toBe('01-02 a+b');
  });
});
