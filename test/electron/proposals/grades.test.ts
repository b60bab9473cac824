import { describe, expect, it } from 'vitest';
import type { Option } from '../../../shared/domain/proposal.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { type Seeing, theOne } from '../../helpers/proposal-kit.ts';

const TODAY = '2026-09-30';
const DETAILED: NonNullable<Seeing['other']>[number][1] = { outcome: 'reached', marks: ['detailed'] };
const words = (options: readonly Option[] | undefined) =>
  options?.map(({ intent, horizon }) => intent?.code ?? horizon?.pinned ?? '?').join(', ');

describe('a better grade from detailed questions', () => {
  it.each<readonly [string, Seeing, string | undefined]>([
    ['never asked before', { other: [['2026-09-20', DETAILED]] }, 'considering'],
    ['considering', { intent: ['considering', '2026-09-01'], other: [['2026-09-20', DETAILED]] }, 'interested'],
    ['not soon', { intent: ['not-soon', '2026-09-01'], other: [['2026-09-20', DETAILED]] }, 'considering'],
    [
      'already as interested as can be',
      { intent: ['interested', '2026-09-01'], other: [['2026-09-20', DETAILED]] },
      undefined,
    ],
    [
      'both scales',
      { intent: ['considering', '2026-09-01'], pinned: 'B', other: [['2026-09-20', DETAILED]] },
      'interested, A',
    ],
    [
      'the nearest horizon',
      { intent: ['interested', '2026-09-01'], pinned: 'O', other: [['2026-09-20', DETAILED]] },
      undefined,
    ],
    [
      'in the talk that gave the intent',
      { intent: ['considering', '2026-09-20'], other: [['2026-09-20', DETAILED]] },
      undefined,
    ],
    ['before it', { intent: ['considering', '2026-09-21'], other: [['2026-09-20', DETAILED]] }, undefined],
    ['only in days to come', { other: [['2026-10-01', DETAILED]] }, undefined],
    ['no such question', { talks: ['2026-09-20'] }, undefined],
  ])('%s', (_name, seeing, expected) => {
    expect(words(theOne('better-grade', TODAY, seeing)?.options)).toBe(expected);
  });

  it('holds the letter by hand and leaves the expected date beside it', () => {
    const seeing: Seeing = { expectedOn: '2026-11-20', other: [['2026-09-20', DETAILED]] };
    expect(theOne('better-grade', TODAY, seeing)?.options[1]?.horizon).toEqual({
      expectedOn: asDay('2026-11-20'),
      pinned: 'A',
    });
  });
});

describe('a grade that cools', () => {
  it.each<readonly [string, string, Seeing, string | undefined]>([
    [
      'interested, twice the window of 3 days',
      '2026-09-07',
      { intent: ['interested', '2026-08-20'], talks: ['2026-09-01'] },
      undefined,
    ],
    ['a day more', '2026-09-08', { intent: ['interested', '2026-08-20'], talks: ['2026-09-01'] }, 'considering'],
    ['graded since the talk', '2026-09-08', { intent: ['interested', '2026-09-04'], talks: ['2026-09-01'] }, undefined],
    ['considering, 8 days', '2026-09-09', { intent: ['considering', '2026-08-20'], talks: ['2026-09-01'] }, undefined],
    ['considering, 9 days', '2026-09-10', { intent: ['considering', '2026-08-20'], talks: ['2026-09-01'] }, 'not-soon'],
    ['not soon is low already', '2026-12-30', { intent: ['not-soon', '2026-08-20'], talks: ['2026-09-01'] }, undefined],
    ['grade A, 16 days', '2026-09-17', { pinned: 'A', talks: ['2026-09-01'] }, undefined],
    ['grade A, 17 days', '2026-09-18', { pinned: 'A', talks: ['2026-09-01'] }, 'B'],
    ['grade C cannot fall further', '2027-09-01', { pinned: 'C', talks: ['2026-09-01'] }, undefined],
    [
      'an attempt is no talk',
      '2026-09-18',
      { pinned: 'A', talks: ['2026-09-01'], other: [['2026-09-15', { outcome: 'no-answer' }]] },
      'B',
    ],
    [
      'a call of theirs is',
      '2026-09-18',
      { pinned: 'A', talks: ['2026-09-01'], other: [['2026-09-15', { direction: 'in' }]] },
      undefined,
    ],
    [
      'a quote waits for its answer',
      '2026-09-18',
      { pinned: 'A', talks: ['2026-09-01'], quotes: [['2026-09-16']] },
      undefined,
    ],
    ['never talked with: due, not cold', '2026-12-18', { pinned: 'A' }, undefined],
  ])('%s', (_name, today, seeing, expected) => {
    expect(words(theOne('cooling', today, seeing)?.options)).toBe(expected);
  });
});

describe('a grade that warms', () => {
  const NEVER: Seeing = { intent: ['never', '2026-09-01'] };
  it.each<readonly [string, Seeing, string | undefined, string | undefined]>([
    ['they called', { ...NEVER, other: [['2026-09-10', { direction: 'in' }]] }, 'incoming', 'considering'],
    ['a quote', { ...NEVER, quotes: [['2026-09-10']] }, 'quote', 'interested'],
    ['a deal begun', { ...NEVER, deals: [['2026-09-10', 'open']] }, 'deal', 'interested'],
    [
      'a quote, then a call',
      { ...NEVER, quotes: [['2026-09-10']], other: [['2026-09-12', { direction: 'in' }]] },
      'quote',
      'interested',
    ],
    ['not soon as well', { intent: ['not-soon', '2026-09-01'], quotes: [['2026-09-10']] }, 'quote', 'interested'],
    ['thirty days ago', { intent: ['never', '2026-08-01'], quotes: [['2026-08-31']] }, 'quote', 'interested'],
    ['longer ago', { intent: ['never', '2026-08-01'], quotes: [['2026-08-30']] }, undefined, undefined],
    [
      'considering is not low',
      { intent: ['considering', '2026-09-01'], quotes: [['2026-09-10']] },
      undefined,
      undefined,
    ],
    ['on the day itself', { ...NEVER, quotes: [['2026-09-01']] }, undefined, undefined],
    ['a call of ours', { ...NEVER, talks: ['2026-09-10'] }, undefined, undefined],
    [
      'lost to another, and they called',
      { deals: [['2026-09-01', 'lost']], other: [['2026-09-10', { direction: 'in' }]] },
      'incoming',
      'considering',
    ],
    ['lost to another, and silent', { deals: [['2026-09-01', 'lost']] }, undefined, undefined],
  ])('%s', (_name, seeing, what, expected) => {
    const found = theOne('warming', TODAY, seeing);
    expect([found?.about.what, words(found?.options)]).toEqual([what, expected]);
  });
});

describe('a horizon whose day has passed', () => {
  it.each([
    ['2026-09-07', undefined],
    ['2026-09-08', undefined],
    ['2026-09-09', 'horizon'],
  ])('is looked at from a week after it: %s', (today, go) => {
    expect(theOne('horizon-passed', today, { expectedOn: '2026-09-01' })?.go).toBe(go);
  });
});
