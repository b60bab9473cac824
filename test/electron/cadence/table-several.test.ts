import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openOn, rowOn, shortOf, type Told } from '../../helpers/facts-kit.ts';
import { contract, enrolled, sample, serviced, showLead } from '../../helpers/trade-kit.ts';

// 1 September 2026 is a Tuesday.
const TALKED: Told = { addedOn: '2026-01-05', talks: ['2026-09-01'] };

describe('several cadences at once', () => {
  it.each<readonly [string, Told, string, string]>([
    [
      'the window that ends first governs, the rest that overlap it join',
      { ...TALKED, intent: ['considering', '2026-09-01'], pinned: 'O' },
      '2026-09-02',
      '2026-09-04..2026-09-05 on 2026-09-04 intent.considering grade.O',
    ],
    [
      'where one overlaps the end, the overlap is planned',
      { ...TALKED, intent: ['not-soon', '2026-09-01'], customer: { orgGrade: 'A' } },
      '2026-09-02',
      '2026-09-16..2026-09-22 on 2026-09-16 intent.not-soon org.A',
    ],
    [
      'a service callback and a grade that meet are one call',
      { ...TALKED, pinned: 'A', more: { serviceVisits: [serviced('2026-09-05')] } },
      '2026-09-05',
      '2026-09-07..2026-09-08 on 2026-09-07 service.callback grade.A',
    ],
    [
      'a sample and a contract that do not meet are two',
      { ...TALKED, more: { samples: [sample({})], contracts: [contract('2026-11-01')] }, customer: { orgGrade: 'D' } },
      '2026-09-01',
      '2026-09-02..2026-09-04 on 2026-09-02 sample.asked',
    ],
    [
      'the voice and the face go side by side',
      {
        ...TALKED,
        talks: ['2026-09-15'],
        customer: { orgGrade: 'D' },
        more: { enrolments: [enrolled('familiar-ear', '2026-09-01'), enrolled('familiar-face', '2026-09-01')] },
      },
      '2026-09-17',
      '2026-09-18..2026-09-19 on 2026-09-18 familiar-ear familiar-face',
    ],
    [
      'a callback runs beside the first answer of a show and merges with it',
      showLead('B', '2026-09-04', {
        addedOn: '2026-01-05',
        talks: ['2026-08-27'],
        more: { serviceVisits: [serviced('2026-09-06')] },
      }),
      '2026-09-06',
      '2026-09-07..2026-09-09 on 2026-09-07 service.callback show.B',
    ],
    [
      'of two first answers both run, and the quote governs',
      showLead('B', '2026-09-01', { ...TALKED, quotes: [['2026-09-01']] }),
      '2026-09-01',
      '2026-09-02..2026-09-02 on 2026-09-02 quote.silent show.B',
    ],
  ])('%s', (_name, told, today, expected) => {
    expect(shortOf(rowOn(today, told))).toBe(expected);
  });

  it('are one talk, and one talk serves them all', () => {
    const told: Told = { ...TALKED, intent: ['considering', '2026-09-01'], pinned: 'O' };
    expect(openOn('2026-09-04', { ...told, talks: ['2026-09-01', '2026-09-04'] })).toEqual([
      'intent.considering/call 2026-09-07..2026-09-08',
      'grade.O/call 2026-09-07..2026-09-08',
    ]);
  });

  it('are hard as soon as one has a deadline', () => {
    const told: Told = { ...TALKED, deals: [['2026-09-01', { signedOn: asDay('2026-09-03') }]], pinned: 'O' };
    expect([rowOn('2026-09-03', told).band, rowOn('2026-09-03', told).reasons.map(({ cadence }) => cadence)]).toEqual([
      'hard',
      ['deal.signed.papers', 'grade.O'],
    ]);
  });
});
