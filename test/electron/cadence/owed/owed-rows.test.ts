import { describe, expect, it } from 'vitest';
import type { RowKind } from '../../../../shared/domain/agenda.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { idOf } from '../../../helpers/book-kit.ts';
import { choose, planOn, type Told } from '../../../helpers/facts-kit.ts';
import { referral, theirsBought } from '../../../helpers/trade-kit.ts';

type Heard = NonNullable<Told['other']>[number];
const NONE = 'none';

/** `first day..last day on DAY`, with what is late. */
function owed(kind: RowKind, today: string, told: Told): string {
  const rows = planOn(today, { addedOn: '2026-01-05', ...told }).owed.filter((row) => row.kind === kind);
  const said = rows.map(
    ({ window, on, daysLate }) =>
      `${window.from.slice(5)}..${window.until.slice(5)} on ${on.slice(5)}${daysLate > 0 ? ` late ${daysLate}` : ''}`,
  );
  return said.join(', ') || NONE;
}

// Tuesday, 1 September 2026.
describe('a call or mail of theirs that waits', () => {
  const missed: Heard = ['2026-09-01', { direction: 'in', outcome: 'no-answer' }];
  const wrote: Heard = ['2026-09-01', { direction: 'in', channel: 'email', outcome: 'left-message' }];
  it.each<readonly [string, Heard[], string, string]>([
    ['is to be answered by the next day', [missed], '2026-09-01', '09-02..09-02 on 09-02'],
    ['is late after it', [wrote], '2026-09-03', '09-02..09-02 on 09-02 late 1'],
    ['is answered with a call they took', [missed, ['2026-09-02', {}]], '2026-09-02', NONE],
    ['is answered with a mail', [wrote, ['2026-09-02', { channel: 'email', outcome: 'sent' }]], '2026-09-02', NONE],
    [
      'is not answered with an attempt',
      [missed, ['2026-09-02', { outcome: 'no-answer' }]],
      '2026-09-02',
      '09-02..09-02 on 09-02',
    ],
    [
      'is not answered with a note',
      [missed, ['2026-09-02', { channel: 'note' }]],
      '2026-09-02',
      '09-02..09-02 on 09-02',
    ],
    ['is none when it was taken', [['2026-09-01', { direction: 'in' }]], '2026-09-02', NONE],
    [
      'waits once, for the newest',
      [missed, ['2026-09-02', { direction: 'in', outcome: 'no-answer' }]],
      '2026-09-02',
      '09-03..09-03 on 09-03',
    ],
    ['is not there before it came', [missed], '2026-08-31', NONE],
  ])('%s', (_name, other, today, expected) => {
    expect(owed('unreturned', today, { other })).toBe(expected);
  });

  it('is answered on the channel it came on, and let go by a skip', () => {
    const [row] = planOn('2026-09-01', { addedOn: '2026-01-05', other: [wrote] }).owed;
    expect([row?.channel, row?.band, row?.reasons[0]?.clock.what]).toEqual(['email', 'unreturned', 'email']);
    const choices = [choose('skip', `unreturned/${idOf(100)}/2026-09-01`, '2026-09-01')];
    expect(owed('unreturned', '2026-09-01', { other: [wrote], choices })).toBe(NONE);
  });

  it('waits for nobody who wants no contact at all', () => {
    expect(owed('unreturned', '2026-09-01', { other: [missed], customer: { doNotContact: ['all'] } })).toBe(NONE);
  });
});

describe('a reward for a referral', () => {
  const OTHER = idOf(9);
  const brought = (days: Parameters<typeof referral>[0] = {}, bought?: string): Told => ({
    more: {
      referrals: [referral(days, { referredId: OTHER })],
      ...(bought === undefined ? {} : theirsBought(OTHER, bought)),
    },
  });
  it.each<readonly [string, Told, string, string]>([
    [
      'is earned as the one referred buys, and owed within a week',
      brought({}, '2026-09-01'),
      '2026-09-01',
      '09-01..09-08 on 09-01',
    ],
    ['is not owed the day before', brought({}, '2026-09-01'), '2026-08-31', NONE],
    ['is not owed while they have not bought', brought(), '2026-09-01', NONE],
    ['is late after a week, and stays', brought({}, '2026-09-01'), '2026-12-09', '09-01..09-08 on 09-01 late 92'],
    ['is earned on the rep’s word too', brought({ earnedOn: '2026-09-01' }), '2026-09-01', '09-01..09-08 on 09-01'],
    ['on the sooner of both', brought({ earnedOn: '2026-09-05' }, '2026-09-01'), '2026-09-05', '09-01..09-08 on 09-01'],
    ['is gone when it is handed over', brought({ paidOn: '2026-09-03' }, '2026-09-01'), '2026-09-03', NONE],
    ['not the day before', brought({ paidOn: '2026-09-03' }, '2026-09-01'), '2026-09-02', '09-01..09-08 on 09-01'],
    [
      'may be put off',
      {
        ...brought({}, '2026-09-01'),
        choices: [choose('snooze', `reward/${idOf(780)}/2026-09-01`, '2026-09-02', { until: asDay('2026-09-10') })],
      },
      '2026-09-02',
      '09-01..09-08 on 09-10',
    ],
  ])('%s', (_name, told, today, expected) => {
    expect(owed('reward', today, told)).toBe(expected);
  });

  it.each<readonly [string, Told['customer']]>([
    ['wants no contact', { doNotContact: ['all'] }],
    ['is given up', { givenUp: { on: asDay('2026-08-01'), reason: 'other' } }],
    ['is frozen', { frozen: { on: asDay('2026-08-01'), until: asDay('2026-12-31') } }],
  ])('outlives that the customer %s', (_name, customer = {}) => {
    expect(owed('reward', '2026-09-01', { ...brought({}, '2026-09-01'), customer })).toBe('09-01..09-08 on 09-01');
  });
});

describe('a quote about to expire', () => {
  const quote = (sentOn: string, patch: object = {}): Told => ({
    quotes: [[sentOn, { validUntil: asDay('2026-09-10'), ...patch }]],
  });
  it.each<readonly [string, Told, string, string]>([
    ['is spoken of three days before', quote('2026-08-20'), '2026-09-01', '09-07..09-10 on 09-07'],
    ['to its last day', quote('2026-08-20'), '2026-09-10', '09-07..09-10 on 09-07'],
    ['not after it: there is nothing left to save', quote('2026-08-20'), '2026-09-11', NONE],
    ['not before it was sent', quote('2026-09-09'), '2026-09-08', NONE],
    ['not sooner than it was sent', quote('2026-09-09'), '2026-09-09', '09-09..09-10 on 09-09'],
    ['not once it is answered', quote('2026-08-20', { answeredOn: asDay('2026-09-08') }), '2026-09-08', NONE],
    [
      'still on the day before the answer',
      quote('2026-08-20', { answeredOn: asDay('2026-09-08') }),
      '2026-09-07',
      '09-07..09-10 on 09-07',
    ],
    ['not once they have signed', { ...quote('2026-08-20'), deals: [['2026-08-25', 'signed']] }, '2026-09-08', NONE],
    ['not once they are lost', { ...quote('2026-08-20'), deals: [['2026-08-25', 'lost']] }, '2026-09-08', NONE],
    [
      'still where what they signed came before it',
      { ...quote('2026-08-20'), deals: [['2026-08-19', 'signed']] },
      '2026-09-08',
      '09-07..09-10 on 09-07',
    ],
    ['not where it is good without end', { quotes: [['2026-08-20']] }, '2026-09-08', NONE],
  ])('%s', (_name, told, today, expected) => {
    expect(owed('quote-ending', today, told)).toBe(expected);
  });
});
