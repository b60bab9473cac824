import { describe, expect, it } from 'vitest';
import { skippedOn, snoozeOf } from '../../../electron/cadence/choices.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { idOf } from '../../helpers/book-kit.ts';
import { choose, CUSTOMER } from '../../helpers/facts-kit.ts';

const TODAY = asDay('2026-09-10');
const KEY = 'grade.A/call/2026-09-01';

describe('the newest skip in a cadence', () => {
  const skip = (on: string, key = KEY) => choose('skip', key, on);
  const found = (choices: ReturnType<typeof choose>[], clock?: string) =>
    skippedOn(choices, CUSTOMER, 'grade.A', TODAY, ...(clock === undefined ? [] : [asDay(clock)]));
  it.each<readonly [string, ReturnType<typeof choose>[], string | undefined]>([
    ['none', [], undefined],
    ['the one there is', [skip('2026-09-03')], '2026-09-03'],
    ['the newest, whichever comes first', [skip('2026-09-05'), skip('2026-09-03')], '2026-09-05'],
    ['the newest, though it comes last', [skip('2026-09-03'), skip('2026-09-05')], '2026-09-05'],
    ['one of today', [skip('2026-09-10')], '2026-09-10'],
    ['none of tomorrow', [skip('2026-09-11')], undefined],
    ['none of another cadence', [skip('2026-09-03', 'grade.AB/call/2026-09-01')], undefined],
    ['no snooze', [choose('snooze', KEY, '2026-09-03', { until: TODAY })], undefined],
  ])('%s', (_name, choices, expected) => {
    expect(found(choices)).toBe(expected);
  });

  it('is of one clock alone where a clock is asked for', () => {
    const choices = [skip('2026-09-05', 'grade.A/call/2026-08-01'), skip('2026-09-03')];
    expect([found(choices, '2026-09-01'), found(choices, '2026-08-01'), found(choices, '2026-08-02')]).toEqual([
      '2026-09-03',
      '2026-09-05',
      undefined,
    ]);
  });
});

describe('the newest snooze', () => {
  const until = (day: string) => ({ until: asDay(day) });
  const of = (...choices: ReturnType<typeof choose>[]) => snoozeOf(choices, `${CUSTOMER}/${KEY}`, TODAY)?.until;
  const early = choose('snooze', KEY, '2026-09-08', until('2026-09-20'));
  const late = choose('snooze', KEY, '2026-09-09', until('2026-09-15'));

  it('is the one decided last, whichever comes first', () => {
    expect([of(), of(early), of(early, late), of(late, early)]).toEqual([
      undefined,
      '2026-09-20',
      '2026-09-15',
      '2026-09-15',
    ]);
  });

  it('of one day is the one changed last, and then the later id', () => {
    const changed = { ...early, changedAt: '2026-12-01T00:00:00.000Z', ...until('2026-09-21') };
    const younger = { ...early, id: idOf(999_999), ...until('2026-09-22') };
    expect([of(early, changed), of(changed, early), of(early, younger), of(younger, early)]).toEqual([
      '2026-09-21',
      '2026-09-21',
      '2026-09-22',
      '2026-09-22',
    ]);
  });

  it('is no skip, none of tomorrow and none of another follow-up', () => {
    const skip = choose('skip', KEY, '2026-09-09', until('2026-09-15'));
    const tomorrow = choose('snooze', KEY, '2026-09-11', until('2026-09-15'));
    const other = choose('snooze', 'grade.A/call/2026-09-02', '2026-09-09', until('2026-09-15'));
    expect([of(skip), of(tomorrow), of(other)]).toEqual([undefined, undefined, undefined]);
  });
});
