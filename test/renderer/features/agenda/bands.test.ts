import { describe, expect, it } from 'vitest';
import { bandsOf, focusAfter, inReadingOrder, rowKey, step } from '../../../../renderer/features/agenda/bands.ts';
import { makeRow } from '../../../helpers/make-row.ts';

const late = makeRow({ overdue: true, daysLate: 3, keys: ['late'] });
const fine = makeRow({ keys: ['fine'] });
const byHand = makeRow({ kind: 'next-step', keys: ['by-hand'] });
const promise = makeRow({ kind: 'promise', keys: ['promise'] });
const broken = makeRow({ kind: 'promise', overdue: true, daysLate: 1, keys: ['broken'] });

describe('the bands of a day', () => {
  it('puts promises first, then what is overdue, then the rest, each in the order given', () => {
    expect(bandsOf([late, fine, broken, byHand, promise])).toEqual([
      { code: 'promises', late: true, rows: [broken, promise] },
      { code: 'overdue', late: true, rows: [late] },
      { code: 'day', late: false, rows: [fine, byHand] },
    ]);
  });

  it('leaves out bands with nothing in them, and stays calm while no promise is late', () => {
    expect(bandsOf([promise])).toEqual([{ code: 'promises', late: false, rows: [promise] }]);
    expect(bandsOf([])).toEqual([]);
  });

  it('is walked from top to bottom', () => {
    expect(inReadingOrder(bandsOf([fine, late, promise])).map(rowKey)).toEqual(['promise', 'late', 'fine']);
  });
});

describe('the focused row', () => {
  it.each([
    [undefined, 1, 'a'],
    [undefined, -1, 'c'],
    ['a', 1, 'b'],
    ['c', 1, 'c'],
    ['a', -1, 'a'],
    ['gone', 1, 'a'],
  ] as const)('from %s by %s is %s', (focused, by, expected) => {
    expect(step(['a', 'b', 'c'], focused, by)).toBe(expected);
  });

  it('goes to the row that moved up when its own was done, and to the last one at the end', () => {
    expect(focusAfter(['a', 'b', 'c'], ['a', 'c'], 'b')).toBe('c');
    expect(focusAfter(['a', 'b', 'c'], ['a', 'b'], 'c')).toBe('b');
    expect(focusAfter(['a'], [], 'a')).toBe(undefined);
    expect(focusAfter(['a', 'b'], ['b', 'a'], 'a')).toBe('a');
  });
});
