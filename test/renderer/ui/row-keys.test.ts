import { describe, expect, it } from 'vitest';
import { rowAfterKey } from '../../../renderer/ui/row-keys.ts';

describe('rowAfterKey', () => {
  it.each([
    ['j', 4, 5],
    ['ArrowDown', 99, 99],
    ['k', 4, 3],
    ['ArrowUp', 0, 0],
    ['PageDown', 95, 99],
    ['PageUp', 25, 15],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['j', undefined, 0],
    ['k', undefined, 99],
  ] as const)('moves with %s from row %s of a hundred to row %s', (key, from, to) => {
    expect(rowAfterKey(key, from, 100)).toBe(to);
  });

  it('moves nowhere with another key or in an empty list', () => {
    expect([rowAfterKey('l', 4, 100), rowAfterKey('j', undefined, 0)]).toEqual([undefined, undefined]);
  });
});
