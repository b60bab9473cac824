import { describe, expect, it } from 'vitest';
import { openOn, rowOn, stepsOf, type Told } from '../../helpers/facts-kit.ts';
import { enrolled } from '../../helpers/trade-kit.ts';

const TALKED: Told = { addedOn: '2026-01-05', talks: ['2026-08-25'], customer: { orgGrade: 'D' } };
const having = (...enrolments: ReturnType<typeof enrolled>[]): Told => ({ ...TALKED, more: { enrolments } });
const later = { createdAt: '2026-12-01T00:00:00.000Z' };

// 1 September 2026 is a Tuesday.
describe('a cadence put on by hand', () => {
  it.each<readonly [string, string, Told, string, string]>([
    [
      'counts from the day it was put on',
      'familiar-ear',
      having(enrolled('familiar-ear', '2026-09-01')),
      '2026-09-01',
      'call 2026-09-04..2026-09-05',
    ],
    [
      'then from the talks after it',
      'familiar-ear',
      { ...having(enrolled('familiar-ear', '2026-09-01')), talks: ['2026-09-03'] },
      '2026-09-03',
      'call 2026-09-06..2026-09-07',
    ],
    [
      'a call is no visit',
      'familiar-face',
      { ...having(enrolled('familiar-face', '2026-09-01')), talks: ['2026-09-03'] },
      '2026-09-03',
      'visit 2026-09-15..2026-09-22',
    ],
    [
      'may begin on a day to come',
      'familiar-ear',
      having(enrolled('familiar-ear', '2026-10-01')),
      '2026-09-01',
      'call 2026-10-04..2026-10-05',
    ],
    [
      'may be one for others by its own rule',
      'grade.A',
      having(enrolled('grade.A', '2026-09-01')),
      '2026-09-01',
      'call 2026-09-07..2026-09-09',
    ],
    [
      'a sequence runs from that day',
      'new-lead.1-4-7',
      having(enrolled('new-lead.1-4-7', '2026-09-01')),
      '2026-09-01',
      'day-1 2026-09-02..2026-09-02',
    ],
    [
      'ends on the day it is taken off',
      'familiar-ear',
      having(enrolled('familiar-ear', '2026-09-01', '2026-09-10')),
      '2026-09-10',
      'none',
    ],
    [
      'not the day before',
      'familiar-ear',
      having(enrolled('familiar-ear', '2026-09-01', '2026-09-10')),
      '2026-09-09',
      'call 2026-09-04..2026-09-05',
    ],
    [
      'comes back when put on again',
      'familiar-ear',
      having(enrolled('familiar-ear', '2026-09-01', '2026-09-10'), enrolled('familiar-ear', '2026-09-20')),
      '2026-09-20',
      'call 2026-09-23..2026-09-24',
    ],
    [
      'of one day the word entered last counts',
      'familiar-ear',
      having(
        enrolled('familiar-ear', '2026-09-01', '2026-09-10'),
        enrolled('familiar-ear', '2026-09-10', undefined, later),
      ),
      '2026-09-10',
      'call 2026-09-13..2026-09-14',
    ],
  ])('%s', (_name, cadence, told, today, expected) => {
    expect(stepsOf(cadence, today, told)).toBe(expected);
  });

  it('counts from that day, and not from the talk of that day', () => {
    const told = { ...having(enrolled('familiar-ear', '2026-09-01')), talks: ['2026-09-01'] };
    expect(rowOn('2026-09-01', told).reasons[0]?.clock).toEqual({ on: '2026-09-01', by: 'enrolled' });
  });

  it('runs beside another: the voice and the face', () => {
    const told = having(enrolled('familiar-ear', '2026-09-01'), enrolled('familiar-face', '2026-09-01'));
    expect(openOn('2026-09-01', told)).toEqual([
      'familiar-ear/call 2026-09-04..2026-09-05',
      'familiar-face/visit 2026-09-15..2026-09-22',
    ]);
  });

  it('that no playbook knows asks for nothing', () => {
    expect(openOn('2026-09-01', having(enrolled('no-such-cadence', '2026-09-01')))).toEqual([]);
  });
});

describe('a cadence taken off by hand', () => {
  const off = (cadence: string, on: string) => ({ enrolments: [enrolled(cadence, on, on)] });
  it('is over, though its rule still holds; the others go on', () => {
    const told: Told = { ...TALKED, pinned: 'A', intent: ['considering', '2026-08-25'] };
    expect(openOn('2026-08-25', { ...told, more: off('grade.A', '2026-08-25') })).toEqual([
      'intent.considering/call 2026-08-28..2026-08-29',
    ]);
  });

  it('is over with all that began up to that day, the day itself included', () => {
    const told: Told = { ...TALKED, quotes: [['2026-09-02']], more: off('quote.silent', '2026-09-02') };
    expect(stepsOf('quote.silent', '2026-09-02', told)).toBe('none');
  });

  it('begins anew with what happens afterwards', () => {
    const told: Told = { ...TALKED, quotes: [['2026-09-01']], more: off('quote.silent', '2026-09-02') };
    expect(stepsOf('quote.silent', '2026-09-02', told)).toBe('none');
    expect(stepsOf('quote.silent', '2026-09-03', { ...told, quotes: [['2026-09-03']] })).toBe(
      'day-1 2026-09-04..2026-09-04',
    );
  });
});
