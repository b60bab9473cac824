import { describe, expect, it } from 'vitest';
import { paceOf } from '../../../../renderer/features/import/pace.ts';

describe('how fast a file is read', () => {
  it.each([
    ['half of it after a second', { at: 1_000, done: 0 }, { at: 2_000, done: 500 }, 1_000, [500, 1]],
    ['a part of a second left counts as one', { at: 0, done: 100 }, { at: 1_000, done: 600 }, 601, [500, 1]],
    ['nothing is left', { at: 0, done: 0 }, { at: 4_000, done: 1_000 }, 1_000, [250, 0]],
  ])('%s', (_, first, last, total, [perSecond, secondsLeft]) => {
    expect(paceOf(first, last, total)).toEqual({ perSecond, secondsLeft });
  });

  it.each([
    ['too short a time', { at: 0, done: 0 }, { at: 499, done: 100 }, 1_000],
    ['nothing done yet', { at: 0, done: 7 }, { at: 5_000, done: 7 }, 1_000],
    ['an unknown end', { at: 0, done: 0 }, { at: 5_000, done: 7 }, 0],
  ])('is not told after %s', (_, first, last, total) => {
    expect(paceOf(first, last, total)).toBeUndefined();
  });
});
