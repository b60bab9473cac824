import { describe, expect, it } from 'vitest';
import { type Seeing, theOne } from '../../helpers/proposal-kit.ts';

const TODAY = '2026-10-30';
/** So many talks after the first of September, on which the intent was given. */
const talks = (count: number): string[] => [
  '2026-09-01',
  ...Array.from({ length: count }, (_, n) => `2026-09-${String(n + 2).padStart(2, '0')}`),
];
const asked = (code: string, count: number, more: Seeing = {}) =>
  theOne('talks-reached', TODAY, { intent: [code, '2026-09-01'], talks: talks(count), ...more });
const TURNED: Seeing = { turns: [['2026-09-01', 'considering', 'interested']] };

describe('is the intent still right?', () => {
  it.each<readonly [string, string, number, Seeing, number | undefined]>([
    ['interested, 4th talk', 'interested', 4, {}, undefined],
    ['interested, 5th', 'interested', 5, {}, 5],
    ['considering, 6th', 'considering', 6, {}, undefined],
    ['considering, 7th', 'considering', 7, {}, 7],
    ['turned from considering to interested, 2nd', 'interested', 2, TURNED, undefined],
    ['turned, 3rd', 'interested', 3, TURNED, 3],
    [
      'interested from the first, 3rd',
      'interested',
      3,
      { turns: [['2026-09-01', undefined, 'interested']] },
      undefined,
    ],
    [
      'turned, but graded anew since',
      'interested',
      3,
      { turns: [['2026-08-20', 'considering', 'interested']] },
      undefined,
    ],
    ['turned the other way', 'considering', 3, { turns: [['2026-09-01', 'interested', 'considering']] }, undefined],
    ['not soon', 'not-soon', 9, {}, undefined],
    ['never', 'never', 9, {}, undefined],
  ])('%s', (_name, code, count, more, expected) => {
    expect(asked(code, count, more)?.about.count).toBe(expected);
  });

  it('is asked again after as many talks more, and not in between', () => {
    const keys = [5, 6, 9, 10].map((count) => asked('interested', count)?.evidence);
    expect([new Set(keys.slice(0, 3)).size, keys[3] === keys[0]]).toEqual([1, false]);
  });

  it('offers every other intent, from today on', () => {
    expect(asked('interested', 5)?.options.map(({ intent }) => [intent?.code, intent?.since])).toEqual([
      ['considering', TODAY],
      ['not-soon', TODAY],
      ['never', TODAY],
    ]);
  });

  it('is not asked of who has bought since', () => {
    expect(asked('interested', 5, { deals: [['2026-09-10', 'paid']] })).toBeUndefined();
  });
});
