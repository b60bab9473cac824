import { describe, expect, it } from 'vitest';
import { gradeMarkOf } from '../../../electron/cadence/grade-mark.ts';
import { horizonOf } from '../../../electron/cadence/horizon.ts';
import { isDormant, relationshipOf } from '../../../electron/cadence/relationship.ts';
import { addDays, asDay } from '../../../shared/domain/day.ts';
import { playbooks, tell, type Told } from '../../helpers/facts-kit.ts';

const TODAY = asDay('2026-09-10');
const { scales } = playbooks;

describe('the horizon', () => {
  it.each<readonly [number, string | undefined, boolean]>([
    [-8, undefined, true],
    [-7, 'O', false],
    [0, 'O', false],
    [7, 'O', false],
    [8, 'A', false],
    [30, 'A', false],
    [31, 'B', false],
    [90, 'B', false],
    [91, 'C', false],
    [180, 'C', false],
    [181, undefined, false],
  ])('of a purchase expected in %i days', (days, code, review) => {
    const horizon = { expectedOn: addDays(TODAY, days) };
    expect(horizonOf({ horizon }, scales, TODAY)).toEqual(code === undefined ? { review } : { code, review });
  });

  it('is what was pinned, however long ago the date was', () => {
    const horizon = { expectedOn: asDay('2020-01-01'), pinned: 'B' };
    expect(horizonOf({ horizon }, scales, TODAY)).toEqual({ code: 'B', review: false });
  });

  it('is none without a date', () => {
    expect(horizonOf({}, scales, TODAY)).toEqual({ review: false });
  });
});

describe('the letter beside a name', () => {
  it.each([
    ['horizon first', { horizon: { pinned: 'O' }, orgGrade: 'A', showClass: 'B' }, { scale: 'horizon', code: 'O' }],
    ['then the organization', { orgGrade: 'A', showClass: 'B' }, { scale: 'orgGrade', code: 'A' }],
    ['then the show', { showClass: 'B' }, { scale: 'showClass', code: 'B' }],
    ['none', {}, undefined],
  ])('%s', (_name, customer, mark) => {
    expect(gradeMarkOf(customer, scales, TODAY)).toEqual(mark);
  });
});

describe('the relationship', () => {
  it.each<readonly [string, Told, string, boolean]>([
    ['nothing yet', {}, 'lead', false],
    ['only letters', { sent: ['2026-09-02'] }, 'lead', false],
    ['spoken with', { talks: ['2026-09-02'] }, 'prospect', false],
    ['spoken with later than the day replayed', { talks: ['2026-09-11'] }, 'lead', false],
    ['signed, no money yet', { deals: [['2026-09-02', 'signed']], talks: ['2026-09-02'] }, 'prospect', false],
    ['delivered', { deals: [['2026-09-02', 'delivered']] }, 'buyer', false],
    ['gone to another', { deals: [['2026-09-02', 'lost']], talks: ['2026-09-01'] }, 'lost', false],
    [
      'a new need after it',
      {
        deals: [
          ['2026-08-02', 'lost'],
          ['2026-09-02', 'open'],
        ],
        talks: ['2026-09-01'],
      },
      'prospect',
      false,
    ],
    [
      'lost after a new need',
      {
        deals: [
          ['2026-08-02', 'open'],
          ['2026-09-02', 'lost'],
        ],
      },
      'lost',
      false,
    ],
    [
      'bought, then gone to another',
      {
        deals: [
          ['2026-08-02', 'paid'],
          ['2026-09-02', 'lost'],
        ],
      },
      'buyer',
      true,
    ],
    ['bought 12 months ago to the day', { deals: [['2025-09-10', 'paid']] }, 'buyer', true],
    ['bought a day less ago', { deals: [['2025-09-11', 'paid']] }, 'buyer', false],
    [
      'bought long ago, in talks again',
      {
        deals: [
          ['2024-01-01', 'paid'],
          ['2026-09-01', 'open'],
        ],
      },
      'buyer',
      false,
    ],
  ])('%s', (_name, told, relationship, dormant) => {
    const facts = tell(told);
    expect([relationshipOf(facts, TODAY), isDormant(facts, scales, TODAY)]).toEqual([relationship, dormant]);
  });
});
