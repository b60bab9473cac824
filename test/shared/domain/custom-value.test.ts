import { describe, expect, it } from 'vitest';
import { customNumber, fitsField, isFieldOf } from '../../../shared/domain/custom-value.ts';

describe('a value of a field of the rep’s own', () => {
  it.each([
    ['text', 'anything', true],
    ['number', '1,200.5', true],
    ['number', '１２', true],
    ['number', 'about 12', false],
    ['date', '2026-11-22', true],
    ['date', '2026-02-30', false],
    ['choice', 'red', true],
    ['choice', 'blue', false],
    ['yes-no', 'yes', true],
    ['yes-no', 'perhaps', false],
  ] as const)('%s takes %j: %s', (kind, value, fits) => {
    expect(fitsField({ kind, choices: ['red', 'green'] }, value)).toBe(fits);
  });

  it('is a plain number whatever separators it was typed with', () => {
    expect([customNumber('1,200'), customNumber('-3.5'), customNumber(''), customNumber('1.2.3')]).toEqual([
      1200,
      -3.5,
      undefined,
      undefined,
    ]);
  });

  it('is asked of those the field is for', () => {
    expect([isFieldOf({}, 'person'), isFieldOf({ of: 'person' }, 'organization')]).toEqual([true, false]);
  });
});
