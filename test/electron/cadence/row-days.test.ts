import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { idOf } from '../../helpers/book-kit.ts';
import { offOn } from '../../helpers/days-kit.ts';
import { choose, rowOn, rules, type Told } from '../../helpers/facts-kit.ts';
import { referral, sample } from '../../helpers/trade-kit.ts';

const long: Told = { addedOn: '2026-01-05', talks: ['2026-09-01'], intent: ['not-soon', '2026-08-21'] };

describe('the day of a row', () => {
  it('is put together with a promise to come, with nothing else that is owed, and with no late promise', () => {
    const on = (more: Told) => rowOn('2026-09-16', { ...long, ...more }).on;
    const put = choose('snooze', `reward/${idOf(780)}/2026-09-15`, '2026-09-15', { until: asDay('2026-09-17') });
    const reward: Told = { more: { referrals: [referral({ earnedOn: '2026-09-15' })] }, choices: [put] };
    expect([on({ promises: [['2026-09-17']] }), on(reward), on({ promises: [['2026-09-15']] })]).toEqual([
      '2026-09-17',
      '2026-09-16',
      '2026-09-16',
    ]);
  });

  it('comes before a long break, unless the rep has moved it there', () => {
    const by = { ...rules, workDays: () => offOn(10, 11) };
    const told: Told = { addedOn: '2026-01-05', talks: ['2026-09-07'], intent: ['considering', '2026-09-07'] };
    const key = 'intent.considering/call/2026-09-07';
    const choices = [choose('snooze', key, '2026-09-08', { until: asDay('2026-09-11') })];
    expect([rowOn('2026-09-08', told, by).on, rowOn('2026-09-08', { ...told, choices }, by).on]).toEqual([
      '2026-09-09',
      '2026-09-14',
    ]);
  });

  it('does not wait for another that meets it on a day off', () => {
    const samples = [sample({ askedOn: '2026-09-04' })];
    const told: Told = { addedOn: '2026-01-05', talks: ['2026-09-01'], intent: ['considering', '2026-09-01'] };
    const row = rowOn('2026-09-04', { ...told, more: { samples } });
    expect([row.on, row.window]).toEqual(['2026-09-04', { from: '2026-09-04', until: '2026-09-05' }]);
  });
});
