import { describe, expect, it } from 'vitest';
import { bareFacts, type CustomerFacts } from '../../../../electron/cadence/facts.ts';
import { forecastOf } from '../../../../electron/cadence/forecast/forecast.ts';
import type { RecordOf } from '../../../../shared/domain/book.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { AT, idOf, makeCustomer, makeInteraction } from '../../../helpers/book-kit.ts';
import { rules, tell } from '../../../helpers/facts-kit.ts';
import { enrolled } from '../../../helpers/trade-kit.ts';
import { atOnce } from '../../../helpers/world-kit.ts';

/** A Monday. */
const TODAY = asDay('2026-09-07');
const NEAR = { addresses: [{ text: '路 1 号', area: '东' }] };

const known = (n: number, patch: Partial<RecordOf<'customers'>> = {}, more: Partial<CustomerFacts> = {}) => ({
  ...bareFacts(makeCustomer(n, { addedOn: TODAY, ...patch })),
  ...more,
});
/** Chosen to hear nothing more: what is owed to them is all there is. */
const quiet = (n: number, more: Partial<CustomerFacts>, patch: Partial<RecordOf<'customers'>> = {}) =>
  known(n, { noNext: true, ...patch }, more);
const promise = (n: number, dueOn: string): RecordOf<'promises'> => ({
  ...{ id: idOf(n), createdAt: AT, changedAt: AT, customerId: idOf(n), what: '送样品' },
  dueOn: asDay(dueOn),
});
/** Contacts stop with this: what comes after it lies beyond the weeks of the test. */
const once = (n: number, on: string): CustomerFacts => known(n, { manualNext: { on: asDay(on) } });

const forecast = (everybody: readonly CustomerFacts[], until: string, calls = 1_000, visits = 1_000) =>
  forecastOf(everybody, { ...rules, capacity: { calls, visits } }, TODAY, asDay(until), atOnce);

/** `MM-DD calls/visits/written` of each day with work in it. */
async function days(...asked: Parameters<typeof forecast>): Promise<string[]> {
  const found = await forecast(...asked);
  return [...found.days]
    .map(([day, { calls, visits, written }]) => `${day.slice(5)} ${calls}/${visits}/${written}`)
    .sort();
}

describe('the coming weeks', () => {
  it('follow each contact with the next one of its rhythm', async () => {
    const intent = { code: 'not-soon', since: TODAY };
    const late = known(1, { addedOn: asDay('2026-07-01'), intent });
    // Late today, then every two weeks.
    expect(await days([late], '2026-10-18')).toEqual(['09-07 1/0/0', '09-21 1/0/0', '10-05 1/0/0']);
  });

  it('count the last day and nothing after it', async () => {
    expect(await days([once(1, '2026-09-11'), once(2, '2026-09-12')], '2026-09-11')).toEqual(['09-11 1/0/0']);
  });

  it('hold the rep’s own date, today where it has passed, and go on from there', async () => {
    const late = known(1, { addedOn: asDay('2026-07-01'), manualNext: { on: asDay('2026-09-01') } });
    // A first talk today: the calls of a new lead on days 1, 4 and 7 follow.
    expect(await days([late], '2026-09-14')).toEqual(['09-07 1/0/0', '09-08 1/0/0', '09-11 1/0/0', '09-14 1/0/0']);
  });

  it('give no day away on which the rep has a date of their own', async () => {
    const own = once(1, '2026-09-07');
    expect(await days([own, known(2)], '2026-09-07', 1)).toEqual(['09-07 1/0/0']);
  });

  it('hold a meeting where a meeting is due, and the next one after it', async () => {
    const facts = known(
      1,
      { addedOn: asDay('2026-08-01'), intent: { code: 'none', since: TODAY } },
      {
        interactions: [makeInteraction(1, idOf(1), { on: asDay('2026-08-31'), channel: 'visit' })],
        enrolments: [enrolled('familiar-face', '2026-08-31', undefined, { customerId: idOf(1) })],
      },
    );
    expect(await days([facts], '2026-10-02')).toEqual(['09-14 0/1/0', '09-28 0/1/0']);
  });

  it('hold what is written, which fills no day', async () => {
    const writes = [1, 2].map((n) => known(n, { preferredChannel: 'wechat' }));
    expect(await days([...writes, known(3)], '2026-09-07', 1)).toEqual(['09-07 1/0/2']);
  });

  it('bring visits of one area together', async () => {
    const first = known(1, { ...NEAR, preferredChannel: 'visit' });
    const next = quiet(2, { promises: [{ ...promise(2, '2026-09-08'), kind: 'fix' }] }, NEAR);
    expect(await days([first, next], '2026-09-08')).toEqual(['09-08 0/2/0']);
    expect(await days([{ ...first, customer: makeCustomer(1, { addedOn: TODAY }) }, next], '2026-09-08')).toEqual([
      '09-07 1/0/0',
      '09-08 1/1/0',
    ]);
  });

  it('are given to others between 25 customers', async () => {
    const breaths = async (count: number): Promise<number> => {
      let turns = 0;
      const breathe = (): Promise<void> => Promise.resolve(void (turns += 1));
      const everybody = Array.from({ length: count }, (_, n) => once(n + 1, '2026-09-07'));
      await forecastOf(everybody, rules, TODAY, TODAY, breathe);
      return turns;
    };
    // Once as they are planned, once as their day is lived.
    expect([await breaths(24), await breaths(25), await breaths(50)]).toEqual([0, 2, 4]);
  });
});

describe('what is owed in the coming weeks', () => {
  it.each<readonly [string, string, string[]]>([
    ['on its day', '2026-09-09', ['09-09 1/0/0']],
    ['today, once that has passed', '2026-09-04', ['09-07 1/0/0']],
    ['on the last of the days asked for', '2026-09-11', ['09-11 1/0/0']],
    ['not after it', '2026-09-14', []],
  ])('is done once, %s', async (_name, dueOn, expected) => {
    expect(await days([quiet(1, { promises: [promise(1, dueOn)] })], '2026-09-11')).toEqual(expected);
  });

  it('takes its room from the others', async () => {
    const owed = quiet(1, { promises: [promise(1, '2026-09-07')] });
    expect(await days([owed, known(2)], '2026-09-08', 1)).toEqual(['09-07 1/0/0', '09-08 1/0/0']);
  });

  it('was done today already, and leaves no room', async () => {
    const done = quiet(1, { interactions: [makeInteraction(1, idOf(1), { on: TODAY })] });
    expect(await days([done, known(2)], '2026-09-08', 1)).toEqual(['09-08 1/0/0']);
  });
});

describe('whom no day has room for', () => {
  const newcomers = [3, 1, 2].map((n) => known(n));

  it('is named with the day and the window, and counted all the same', async () => {
    const { days: loads, starved } = await forecast(newcomers, '2026-09-08', 1);
    // The first one is called today, and her call of tomorrow takes the place of the second.
    const starving = {
      cadence: 'first-contact',
      window: { from: '2026-09-07', until: '2026-09-08' },
      on: '2026-09-08',
    };
    expect(starved).toStrictEqual([3, 2].map((n) => ({ customerId: idOf(n), ...starving })));
    expect([...loads]).toStrictEqual([
      ['2026-09-07', { calls: 1, visits: 0, written: 0 }],
      ['2026-09-08', { calls: 3, visits: 0, written: 0 }],
    ]);
  });

  it('is nobody while there is room for all', async () => {
    const { starved } = await forecast(newcomers, '2026-09-08', 3);
    expect(starved).toEqual([]);
  });
});

describe('what the forecast was told', () => {
  it('stays as it was', async () => {
    const facts = tell({ addedOn: '2026-09-07', talks: ['2026-09-04'], customer: { noNext: true } });
    const before = structuredClone(facts.interactions);
    await forecast([facts], '2026-10-30');
    expect(facts.interactions).toEqual(before);
    expect(facts.customer.noNext).toBe(true);
  });
});
