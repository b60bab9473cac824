import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertSorted, removeSorted } from '../../../electron/indexes/sorted-list.ts';

const byNumber = (a: number, b: number) => a - b;

describe('a sorted list', () => {
  it('is, after any insertions and removals, what sorting would make of it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.array(fc.nat()), (numbers, removals) => {
        const list: number[] = [];
        for (const each of numbers) insertSorted(list, each, byNumber);
        expect(list).toEqual(numbers.toSorted(byNumber));
        const gone = new Set(removals.map((n) => numbers[n % Math.max(1, numbers.length)]));
        for (const each of gone) if (each !== undefined) removeSorted(list, each, byNumber);
        expect(list).toEqual(numbers.filter((each) => !gone.has(each)).sort(byNumber));
      }),
    );
  });

  it('does not lose another item for one that is not there', () => {
    const list = [1, 3];
    removeSorted(list, 2, byNumber);
    expect(list).toEqual([1, 3]);
  });
});
