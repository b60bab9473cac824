import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { choose, planOn, rowOn, shortOf, type Told } from '../../helpers/facts-kit.ts';

/** `step@window`, or the cause when nothing is planned. */
function stepOn(today: string, told: Told): string {
  const { row, cause } = planOn(today, told);
  const reason = row?.reasons[0];
  return reason === undefined ? (cause ?? '') : `${reason.cadence}/${reason.step}@${reason.window.from}`;
}

describe('1-4-7 after the first contact', () => {
  // Monday 7 September; day 1, 4 and 7 are Tuesday, Friday and Monday.
  const BASE: Told = { talks: ['2026-09-07'] };
  it.each<readonly [string, Told, string, string]>([
    ['the day itself', {}, '2026-09-07', 'new-lead.1-4-7/day-1@2026-09-08'],
    ['day 1 not done', {}, '2026-09-09', 'new-lead.1-4-7/day-1@2026-09-08'],
    ['after day 1', { talks: ['2026-09-07', '2026-09-08'] }, '2026-09-08', 'new-lead.1-4-7/day-4@2026-09-11'],
    [
      'one late talk for two steps',
      { talks: ['2026-09-07', '2026-09-11'] },
      '2026-09-11',
      'new-lead.1-4-7/day-7@2026-09-14',
    ],
    ['all steps passed', { talks: ['2026-09-07', '2026-09-14'] }, '2026-09-14', 'no-cadence'],
    ['begun by a letter', { talks: [], sent: ['2026-09-07'] }, '2026-09-07', 'new-lead.1-4-7/day-1@2026-09-08'],
    ['a letter is no talk', { sent: ['2026-09-08'] }, '2026-09-08', 'new-lead.1-4-7/day-1@2026-09-08'],
    [
      'ended by an intent',
      { intent: ['considering', '2026-09-08'] },
      '2026-09-08',
      'intent.considering/call@2026-09-10',
    ],
    ['ended by a horizon', { expectedOn: '2026-09-20' }, '2026-09-08', 'grade.A/call@2026-09-13'],
    ['ended by a show class', { customer: { showClass: 'B' } }, '2026-09-08', 'show.B.rhythm/call@2026-09-20'],
    ['ended by an organization grade', { customer: { orgGrade: 'A' } }, '2026-09-08', 'org.A/call@2026-09-22'],
    [
      'graded only later than the day replayed',
      { intent: ['never', '2026-09-09'] },
      '2026-09-08',
      'new-lead.1-4-7/day-1@2026-09-08',
    ],
  ])('%s', (_name, told, today, expected) => {
    expect(stepOn(today, { ...BASE, ...told })).toBe(expected);
  });

  it('passes with a skip whatever had begun, and touches nothing else', () => {
    const choices = [choose('skip', 'new-lead.1-4-7/day-1/2026-09-07', '2026-09-11')];
    expect(stepOn('2026-09-11', { ...BASE, choices })).toBe('new-lead.1-4-7/day-7@2026-09-14');
  });
});

describe('a quote without answer', () => {
  const BASE: Told = {
    talks: ['2026-09-03'],
    intent: ['considering', '2026-09-03'],
    expectedOn: '2026-09-17',
    quotes: [['2026-09-07']],
  };
  const incoming = (on: string, createdAt = '2026-09-07T08:00:00.000Z') =>
    [on, { direction: 'in', channel: 'wechat', createdAt }] as const;
  const quotedAt = (createdAt: string): Told['quotes'] => [['2026-09-07', { createdAt }]];
  it.each<readonly [string, Told, string, string]>([
    ['is asked after on day 1, alone', {}, '2026-09-07', 'quote.silent/day-1@2026-09-08'],
    ['on day 4', { talks: ['2026-09-03', '2026-09-08'] }, '2026-09-08', 'quote.silent/day-4@2026-09-11'],
    ['on day 7', { talks: ['2026-09-03', '2026-09-11'] }, '2026-09-11', 'quote.silent/day-7@2026-09-14'],
    [
      'then intent and grade go on',
      { talks: ['2026-09-03', '2026-09-14'] },
      '2026-09-14',
      'intent.considering/call@2026-09-17',
    ],
    [
      'is over with its answer',
      { quotes: [['2026-09-07', { answeredOn: asDay('2026-09-09') }]] },
      '2026-09-09',
      'intent.considering/call@2026-09-06',
    ],
    [
      'is not over the day before the answer',
      { quotes: [['2026-09-07', { answeredOn: asDay('2026-09-09') }]] },
      '2026-09-08',
      'quote.silent/day-1@2026-09-08',
    ],
    [
      'is over with anything incoming',
      { other: [incoming('2026-09-08')] },
      '2026-09-08',
      'intent.considering/call@2026-09-11',
    ],
    [
      'runs on after a note of what they are said to have said',
      { other: [['2026-09-08', { direction: 'in', channel: 'note' }]] },
      '2026-09-08',
      'quote.silent/day-1@2026-09-08',
    ],
    [
      'runs on when they had written before',
      { other: [incoming('2026-09-06')] },
      '2026-09-07',
      'quote.silent/day-1@2026-09-08',
    ],
    [
      'runs on when the call that asked for it was of the same day',
      { quotes: quotedAt('2026-09-07T09:00:00.000Z'), other: [incoming('2026-09-07')] },
      '2026-09-07',
      'quote.silent/day-1@2026-09-08',
    ],
    [
      'is over when they answered on the same day',
      { quotes: quotedAt('2026-09-07T07:00:00.000Z'), other: [incoming('2026-09-07')] },
      '2026-09-07',
      'intent.considering/call@2026-09-10',
    ],
    [
      'starts again with a newer quote',
      { quotes: [['2026-09-07'], ['2026-09-09']] },
      '2026-09-09',
      'quote.silent/day-1@2026-09-10',
    ],
    [
      'is over with the answer to a newer quote',
      { quotes: [['2026-09-07'], ['2026-09-09', { answeredOn: asDay('2026-09-10') }]] },
      '2026-09-10',
      'intent.considering/call@2026-09-06',
    ],
    ['does not run before it was sent', {}, '2026-09-04', 'intent.considering/call@2026-09-06'],
  ])('%s', (_name, told, today, expected) => {
    expect(stepOn(today, { ...BASE, ...told })).toBe(expected);
  });

  it('counts as the first contact when nothing else was logged', () => {
    expect(stepOn('2026-09-07', { quotes: [['2026-09-07']] })).toBe('quote.silent/day-1@2026-09-08');
    expect(shortOf(rowOn('2026-09-07', { quotes: [['2026-09-07']] }))).toBe(
      '2026-09-08..2026-09-08 on 2026-09-08 quote.silent new-lead.1-4-7',
    );
  });

  it('is planned on Monday when its day is a Saturday', () => {
    const row = rowOn('2026-09-11', { quotes: [['2026-09-11']], intent: ['considering', '2026-09-11'] });
    expect([row.on, row.reasons[0]?.shifts]).toEqual([
      '2026-09-14',
      [{ from: '2026-09-12', to: '2026-09-14', cause: 'day-off' }],
    ]);
  });
});
