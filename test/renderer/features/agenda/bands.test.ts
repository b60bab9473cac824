import { describe, expect, it } from 'vitest';
import { bandsOf, focusAfter, inReadingOrder, rowKey, step } from '../../../../renderer/features/agenda/bands.ts';
import { BANDS } from '../../../../shared/domain/agenda.ts';
import { makeRow } from '../../../helpers/make-row.ts';

const late = makeRow({ band: 'overdue', overdue: true, daysLate: 3, keys: ['late'] });
const fine = makeRow({ keys: ['fine'] });
const byHand = makeRow({ kind: 'next-step', keys: ['by-hand'] });
const promise = makeRow({ kind: 'promise', band: 'promise', keys: ['promise'] });
const broken = makeRow({ kind: 'promise', band: 'promise', overdue: true, daysLate: 1, keys: ['broken'] });

describe('the bands of a day', () => {
  it('stand in the order of work, and rows in the order the engine gave them', () => {
    expect(bandsOf([late, fine, broken, byHand, promise])).toEqual([
      { code: 'promise', late: true, rows: [broken, promise] },
      { code: 'overdue', late: true, rows: [late] },
      { code: 'due', late: false, rows: [fine, byHand] },
    ]);
  });

  it('take in every row there can be, each once', () => {
    const rows = BANDS.toReversed().map((band) => makeRow({ band, keys: [band] }));
    expect(bandsOf(rows).map(({ code, rows: own }) => [code, own.length])).toEqual(BANDS.map((band) => [band, 1]));
  });

  it('leave out what holds nothing, and stay calm while no promise is late', () => {
    expect(bandsOf([promise])).toEqual([{ code: 'promise', late: false, rows: [promise] }]);
    expect(bandsOf([])).toEqual([]);
  });

  it('are walked from top to bottom', () => {
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
