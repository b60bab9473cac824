import { describe, expect, it } from 'vitest';
import { occasionsNear, occasionsOf } from '../../../electron/cadence/occasions.ts';
import { around } from '../../../electron/cadence/occurrence.ts';
import { openOfCalendar } from '../../../electron/cadence/open-steps.ts';
import { standingOf } from '../../../electron/cadence/standing.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { CadenceView } from '../../../shared/domain/playbook.ts';
import { choose, playbooks, tell, type Told } from '../../helpers/facts-kit.ts';
import { special } from '../../helpers/trade-kit.ts';

const TODAY = asDay('2026-09-10');

function cadenceOf(id: string): CadenceView {
  const found = playbooks.cadences.get(id);
  if (found === undefined) throw new Error(`no cadence ${id}`);
  return found;
}

describe('the occasions of a cadence', () => {
  const of = (occasions: CadenceView['occasions'], specialDays = [special('birthday', 9, 20)]) => {
    const { occasions: _own, ...cadence } = cadenceOf('long-term.festival');
    const view = occasions === undefined ? cadence : { ...cadence, occasions };
    return occasionsOf(view, tell({ more: { specialDays } }), TODAY);
  };

  it('are its festivals and its sort of days, soonest first, with their names', () => {
    // From 60 days ago to a year and two months ahead.
    expect(of({ festivals: ['spring', 'midautumn'], specialDays: ['birthday'] })).toEqual([
      { on: '2026-09-20', by: 'special-day', what: 'birthday' },
      { on: '2026-09-25', by: 'festival', what: 'midautumn' },
      { on: '2027-02-06', by: 'festival', what: 'spring' },
      { on: '2027-09-15', by: 'festival', what: 'midautumn' },
      { on: '2027-09-20', by: 'special-day', what: 'birthday' },
    ]);
  });

  it('are none of another sort, and none where it comes without any', () => {
    expect(of({ specialDays: ['founding'] })).toEqual([]);
    expect(of(undefined)).toEqual([]);
  });
});

describe('occasions in a window', () => {
  const near = (from: string, until: string, ...specialDays: ReturnType<typeof special>[]) =>
    occasionsNear({ from: asDay(from), until: asDay(until) }, { specialDays });
  it('are festivals of the trade and their own days, soonest first', () => {
    expect(near('2026-09-20', '2026-10-01', special('birthday', 9, 26), special('founding', 9, 24))).toEqual([
      { on: '2026-09-24', what: 'founding' },
      { on: '2026-09-25', what: 'midautumn' },
      { on: '2026-09-26', what: 'birthday' },
      { on: '2026-10-01', what: 'national' },
    ]);
  });

  it('of one day are their own first', () => {
    expect(near('2026-09-25', '2026-09-25', special('birthday', 9, 25)).map(({ what }) => what)).toEqual([
      'birthday',
      'midautumn',
    ]);
  });

  it('are none in an ordinary week', () => {
    expect(near('2026-09-07', '2026-09-13', special('birthday', 9, 25))).toEqual([]);
  });
});

describe('the open step of a calendar', () => {
  const [card] = cadenceOf('long-term.festival').steps;
  const twoSteps = (): CadenceView => {
    if (card === undefined) throw new Error('no card');
    const call = { ...card, id: 'call', after: { from: -20, until: -15 } };
    return { ...cadenceOf('long-term.festival'), steps: [card, call] };
  };
  const open = (today: string, days: readonly string[], told: Told = {}, cadence = twoSteps()) =>
    openOfCalendar(
      cadence,
      days.map((on) => ({ on: asDay(on), by: 'festival' as const })),
      standingOf(tell({ addedOn: '2026-01-05', ...told }), playbooks, asDay(today)),
    ).map(({ step, window }) => `${step.id} ${window.from}..${window.until}`);
  const FEASTS = ['2026-09-25', '2026-10-20'];

  it.each<readonly [string, string, readonly string[]]>([
    [
      'is the next to come, in the order of days and not of the playbook',
      '2026-09-01',
      ['call 2026-09-05..2026-09-10'],
    ],
    ['is the one that has begun', '2026-09-05', ['call 2026-09-05..2026-09-10']],
    ['is the newest that has begun', '2026-09-18', ['card 2026-09-18..2026-09-24']],
    ['is the newest, of another occasion too', '2026-09-30', ['call 2026-09-30..2026-10-05']],
    ['stays open for two weeks after its day', '2026-11-03', ['card 2026-10-13..2026-10-19']],
    ['is none after them, where no other comes', '2026-11-04', []],
  ])('%s', (_name, today, expected) => {
    expect(open(today, FEASTS)).toEqual(expected);
    expect(open(today, FEASTS.toReversed())).toEqual(expected);
  });

  it('is the next one once this is done, or let go, and none where none comes', () => {
    const sent: Told = { sent: ['2026-09-19'] };
    const skip = (on: string, clock = '2026-09-25') => ({
      choices: [choose('skip', `long-term.festival/card/${clock}`, on)],
    });
    const next = ['call 2026-09-30..2026-10-05'];
    const now = ['card 2026-09-18..2026-09-24'];
    expect([open('2026-09-20', FEASTS, sent), open('2026-09-20', FEASTS.slice(0, 1), sent)]).toEqual([next, []]);
    expect([open('2026-09-20', FEASTS, skip('2026-09-20')), open('2026-09-20', FEASTS, skip('2026-09-21'))]).toEqual([
      next,
      now,
    ]);
    const put = { choices: [choose('snooze', 'long-term.festival/card/2026-09-25', '2026-09-19', { until: TODAY })] };
    expect([open('2026-09-20', FEASTS, skip('2026-09-20', '2026-10-20')), open('2026-09-20', FEASTS, put)]).toEqual([
      now,
      now,
    ]);
  });
});

describe('a series', () => {
  const [letter] = cadenceOf('referral.yearly').steps;
  it('has the newest time that has begun, and the one after it', () => {
    if (letter === undefined) throw new Error('no letter');
    const anchor = { on: asDay('2024-09-10'), by: 'enrolled' } as const;
    const bases = (today: string, once = false) => {
      const { everyMonths: _every, ...single } = letter;
      const { now, next, ...rest } = around([once ? single : letter], anchor, asDay(today));
      expect(rest).toEqual({});
      return [now?.base, next?.base];
    };
    expect([bases('2025-09-09'), bases('2025-09-10'), bases('2026-09-10')]).toEqual([
      [undefined, '2025-09-10'],
      ['2025-09-10', '2026-09-10'],
      ['2026-09-10', '2027-09-10'],
    ]);
    expect(bases('2026-09-10', true)).toEqual(['2025-09-10', undefined]);
    expect(around([], anchor, TODAY)).toStrictEqual({});
    expect(Object.keys(around([letter], anchor, asDay('2025-09-09')))).toEqual(['next']);
  });
});
