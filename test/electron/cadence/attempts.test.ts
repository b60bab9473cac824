import { describe, expect, it } from 'vitest';
import { unansweredOf } from '../../../electron/cadence/attempts.ts';
import { restraintOf } from '../../../electron/cadence/restraint.ts';
import { addDays, asDay } from '../../../shared/domain/day.ts';
import { rowOn, tell, type Told } from '../../helpers/facts-kit.ts';

type Tried = NonNullable<Told['other']>[number];
const tried = (on: string, patch: Tried[1] = {}): Tried => [on, { outcome: 'no-answer', ...patch }];

// Called on Tuesday, 1 September 2026: due on Friday and Saturday, 4 and 5 September.
const BASE: Told = { addedOn: '2026-01-05', talks: ['2026-09-01'], intent: ['considering', '2026-09-01'] };

describe('an attempt nobody answered', () => {
  const seen = (today: string, ...other: Tried[]) => {
    const { on, half, overdue, unanswered, reasons } = rowOn(today, { ...BASE, other });
    const shifts = (reasons[0]?.shifts ?? []).map(({ cause, from, to }) => `${cause} ${from.slice(8)}>${to.slice(8)}`);
    return [on.slice(8), half ?? '', overdue ? 'late' : '', String(unanswered ?? 0), ...shifts].join(' ');
  };
  it.each<readonly [string, string, Tried[], string]>([
    [
      'of a morning is retried on the next working day, in the afternoon',
      '2026-09-04',
      [tried('2026-09-04', { time: '10:00' })],
      '07 afternoon  1 retry 04>07',
    ],
    [
      'of an afternoon, in the morning',
      '2026-09-04',
      [tried('2026-09-04', { time: '12:00' })],
      '07 morning  1 retry 04>07',
    ],
    ['of no known hour, at any', '2026-09-04', [tried('2026-09-04')], '07   1 retry 04>07'],
    ['on a busy line as well', '2026-09-04', [tried('2026-09-04', { outcome: 'busy' })], '07   1 retry 04>07'],
    [
      'with a message left as well',
      '2026-09-04',
      [tried('2026-09-04', { outcome: 'left-message' })],
      '07   1 retry 04>07',
    ],
    ['is on its day not late', '2026-09-07', [tried('2026-09-04')], '07   1 retry 04>07'],
    ['is late the day after', '2026-09-08', [tried('2026-09-04')], '07  late 1 retry 04>07'],
    ['before the window moves nothing', '2026-09-03', [tried('2026-09-03')], '04   1'],
    [
      'is forgotten with the next talk',
      '2026-09-04',
      [tried('2026-09-02'), ['2026-09-03', {}]],
      '08   0 restraint 06>08',
    ],
    ['that was refused is an answer', '2026-09-03', [tried('2026-09-03', { outcome: 'refused' })], '04   0'],
    ['of theirs is none of ours', '2026-09-03', [tried('2026-09-03', { direction: 'in' })], '07   0 day-off 06>07'],
  ])('%s', (_name, today, other, expected) => {
    expect(seen(today, ...other)).toBe(expected);
  });

  it('does not move the clock', () => {
    expect(rowOn('2026-09-04', { ...BASE, other: [tried('2026-09-04')] }).reasons[0]?.clock.on).toBe('2026-09-01');
  });

  it('a third time changes the channel, and says which was tired', () => {
    const other = [tried('2026-09-04'), tried('2026-09-07'), tried('2026-09-08')];
    const customer = { wechat: 'someone' };
    const row = rowOn('2026-09-08', { ...BASE, customer, other });
    expect([row.channel, row.reasons[0]?.changedChannel]).toEqual(['wechat', 'call']);
    const twice = rowOn('2026-09-07', { ...BASE, customer, other: other.slice(0, 2) });
    expect([twice.channel, twice.reasons[0]?.changedChannel]).toEqual(['call', undefined]);
  });

  it('on two channels tires neither before its own third', () => {
    const other = [tried('2026-09-04'), tried('2026-09-05'), tried('2026-09-07', { channel: 'visit' })];
    expect([...unansweredOf(tell({ other }), asDay('2026-09-08')).tired]).toEqual([]);
  });
});

describe('restraint', () => {
  const TODAY = asDay('2026-09-10');
  const allows = (other: readonly Tried[], owed: readonly string[] = []) => {
    const restraint = restraintOf(tell({ other }), owed.map(asDay), TODAY, TODAY);
    return Array.from({ length: 10 }, (_, n) => addDays(TODAY, n))
      .filter((day) => restraint.allows(day))
      .map((day) => day.slice(8));
  };
  const FREE = ['10', '11', '12', '13', '14', '15', '16', '17', '18', '19'];
  const on = (...dates: number[]) => dates.map((date) => tried(`2026-09-${String(date).padStart(2, '0')}`));
  it.each<readonly [string, readonly Tried[], readonly string[], readonly string[]]>([
    ['nothing stands against any day', [], [], FREE],
    ['one a day', on(10), [], FREE.slice(1)],
    ['three in seven days are enough, to the seventh', on(6, 8, 10), [], FREE.slice(3)],
    ['two are not', on(8, 10), [], FREE.slice(1)],
    ['what is a week old is forgotten', on(3, 8, 10), [], FREE.slice(1)],
    ['answered or not', [['2026-09-06', {}], ...on(8, 9)], [], FREE.slice(3)],
    ['sent or said', [['2026-09-06', { channel: 'wechat', outcome: 'sent' }], ...on(8, 9)], [], FREE.slice(3)],
    ['what comes from them never counts', [['2026-09-10', { direction: 'in' }]], [], FREE],
    ['nor does a note', [['2026-09-10', { channel: 'note' }]], [], FREE],
    ['a day with a promise is taken', [], ['2026-09-12'], FREE.filter((day) => day !== '12')],
    ['what is dated tomorrow has not been', on(11), [], FREE],
    ['three to come fill the week before and after', [], ['2026-09-12', '2026-09-14', '2026-09-16'], ['19']],
    [
      'three in more than seven days are not too many',
      on(8),
      ['2026-09-14', '2026-09-17'],
      FREE.filter((day) => day !== '14' && day !== '17'),
    ],
    ['and fills the week on either side', on(8, 10), ['2026-09-14'], ['15', '16', '17', '18', '19'].slice(0, 5)],
  ])('%s', (_name, other, owed, expected) => {
    expect(allows(other, owed)).toEqual(expected);
  });

  it('puts a call off behind a message of the same day, and says so', () => {
    const row = rowOn('2026-09-04', { ...BASE, sent: ['2026-09-04'] });
    expect([row.on, row.overdue, row.reasons[0]?.shifts]).toEqual([
      '2026-09-07',
      false,
      [{ from: '2026-09-04', to: '2026-09-07', cause: 'restraint' }],
    ]);
  });

  it('is passed by the thanks for a visit: a greeting counts and is never dropped', () => {
    const other: Tried[] = [tried('2026-09-04'), ['2026-09-04', { channel: 'showroom', direction: 'in' }]];
    expect(rowOn('2026-09-04', { addedOn: '2026-09-04', other }).on).toBe('2026-09-04');
  });

  it('does not keep a call away from the day of a promise: one contact serves both', () => {
    const row = rowOn('2026-09-03', { ...BASE, intent: ['not-soon', '2026-08-21'], promises: [['2026-09-17']] });
    expect([row.on, row.reasons[0]?.shifts.at(-1)]).toEqual([
      '2026-09-17',
      { from: '2026-09-15', to: '2026-09-17', cause: 'with-promise', what: '送样品' },
    ]);
  });
});
