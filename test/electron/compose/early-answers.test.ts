import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type EarlyAnswers,
  earlyAnswers,
  earlySurroundings,
  keptFor,
} from '../../../electron/compose/early-answers.ts';
import { composeAtOnce } from '../../../electron/compose.ts';
import { realWorld } from '../../../electron/real-world.ts';
import { realDisk } from '../../../electron/store/disk/disk.ts';
import { openBook } from '../../../electron/store/open-book.ts';
import type { EarlyBook } from '../../../electron/store/open-watch.ts';
import type { Ask, ChannelName } from '../../../shared/contract/contract.ts';
import { firstAsks } from '../../../shared/contract/first-asks.ts';
import type { News } from '../../../shared/contract/news.ts';
import { asDay, type Day } from '../../../shared/domain/day.ts';
import { ok } from '../../../shared/result.ts';
import { openRealHouse } from '../../helpers/open-real-house.ts';

const MONDAY = asDay('2026-11-23');

/** A book with the sample's customers, closed; its folder. */
async function closedSample(today: Day = MONDAY): Promise<string> {
  const real = await openRealHouse({ today });
  await real.ask('book.addSample', {});
  await real.house.close();
  return real.folder;
}

/** What a book answers before its interactions are read. */
async function early(folder: string, today: Day = MONDAY): Promise<EarlyAnswers> {
  const world = { ...realWorld({ zone: 'Asia/Shanghai' }), today: () => today };
  const options = { place: 'terminal', folder, world, language: 'en' } as const;
  const kept = await keptFor(realDisk, options);
  const { promise, resolve } = Promise.withResolvers<EarlyBook>();
  const opened = await openBook(folder, { world, readOnly: true, onEarly: resolve });
  if (!opened.ok) throw new Error(opened.error.code);
  const { bookId, schema, seq, records } = await promise;
  const status = { folder, bookId, schema, seq, readOnly: false, notices: [] };
  return earlyAnswers({ ...earlySurroundings(options, records), records, status }, kept);
}

const list = (some: Partial<Ask<'customer.list'>>): Ask<'customer.list'> => ({
  query: '',
  filter: {},
  sort: { by: 'name', direction: 'up' },
  offset: 0,
  limit: 50,
  ...some,
});

/** Everything a window asks while it comes up, and what a rep types meanwhile. */
const asksOn = (today: Day): readonly (readonly [ChannelName, unknown])[] => [
  ...firstAsks(today)['agenda.days'].map((ask) => ['agenda.days', ask] as const),
  ...firstAsks(today)['calendar.range'].map((ask) => ['calendar.range', ask] as const),
  ['settings.get', {}],
  ['playbook.list', {}],
  ['customer.tags', {}],
  ...['', '云', '199', '老客户'].map((query) => ['customer.list', list({ query })] as const),
  ...(['last', 'next', 'added', 'name'] as const).flatMap((by) =>
    (['up', 'down'] as const).map((direction) => ['customer.list', list({ sort: { by, direction } })] as const),
  ),
  ['customer.list', list({ filter: { intent: ['interested'] }, offset: 10 })],
];

describe('a book that is still being read', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-24', '2026-11-23'],
    ['2026-11-26', '2026-11-23'],
    // Over the week of National Day, which moves much.
    ['2026-10-01', '2026-09-29'],
  ])('answers on %s what it will answer when it is whole', async (on, closedOn) => {
    const folder = await closedSample(asDay(closedOn));
    const { early: answer, usable } = await early(folder, asDay(on));
    const whole = await openRealHouse({ folder, today: on });
    expect(usable).toBe(true);
    for (const [channel, ask] of asksOn(asDay(on)))
      expect([channel, ask, await answer(channel, ask)]).toEqual([
        channel,
        ask,
        await whole.house.answer(channel, ask),
      ]);
    const savedAt = expect.any(String) as string;
    const status = await whole.ask('book.status', {});
    expect(await answer('book.status', {})).toEqual(ok({ ...status, savedAt }));
  });

  it('answers by the rules that were chosen last, though nothing was asked after the choice', async () => {
    const real = await openRealHouse({ today: MONDAY });
    await real.ask('book.addSample', {});
    await real.ask('settings.change', { patch: { playbook: 'otc', callsADay: 1 } });
    await real.house.close();
    const { early: answer, usable } = await early(real.folder);
    const whole = await openRealHouse({ folder: real.folder, today: MONDAY });
    expect(usable).toBe(true);
    for (const ask of firstAsks(MONDAY)['agenda.days'])
      expect(await answer('agenda.days', ask)).toEqual(ok(await whole.ask('agenda.days', ask)));
  });

  it('lets wait what it cannot know', async () => {
    const { early: answer } = await early(await closedSample());
    const asks = [
      ['agenda.days', { days: 2 }],
      ['agenda.days', { from: '2026-11-24', days: 1 }],
      ['customer.list', list({ filter: { next: 'overdue' } })],
      ['customer.get', { id: '00000000-0000-4000-8000-000000000000' }],
      ['customer.list', { query: 7 }],
      ['nothing.known', {}],
    ] as const;
    for (const [channel, ask] of asks) expect([channel, await answer(channel, ask)]).toEqual([channel, undefined]);
  });

  const BENT: readonly (readonly [string, (folder: string) => Promise<Day | undefined>])[] = [
    ['for another day', async () => asDay('2026-11-27')],
    [
      'of another state',
      async (folder) => {
        const kept = readFileSync(path.join(folder, 'glance.json'));
        const real = await openRealHouse({ folder });
        await real.ask('customer.create', { kind: 'person', name: '样例' });
        await real.house.close();
        writeFileSync(path.join(folder, 'glance.json'), kept);
        return undefined;
      },
    ],
    [
      'of another version of the app',
      async (folder) => {
        const file = path.join(folder, 'glance.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/"app":"[^"]*"/, '"app":"0.0.0"'));
        return undefined;
      },
    ],
    [
      'that are no answers',
      async (folder) => {
        writeFileSync(path.join(folder, 'glance.json'), '{"format":"account-book-glance"}');
        return undefined;
      },
    ],
  ];

  it.each(BENT)('ignores answers %s, and answers from its tables alone', async (_which, bend) => {
    const folder = await closedSample();
    const { early: answer, usable } = await early(folder, (await bend(folder)) ?? MONDAY);
    expect(usable).toBe(false);
    expect(await answer('agenda.days', { days: 1 })).toBeUndefined();
    expect(await answer('book.status', {})).toBeUndefined();
    expect(await answer('settings.get', {})).toMatchObject({ ok: true });
  });

  it('keeps no name beside it that was taken out of the book, also when the app is killed', async () => {
    const folder = await closedSample();
    const kept = () => existsSync(path.join(folder, 'glance.json'));
    const real = await openRealHouse({ folder });
    expect(kept()).toBe(true);
    await real.ask('customer.create', { kind: 'person', name: '样例' });
    await expect.poll(kept).toBe(false);
    await real.house.close();
    expect(kept()).toBe(true);
    writeFileSync(path.join(folder, 'glance.json'), '{"of":"another state"}');
    const again = await openRealHouse({ folder });
    await expect.poll(kept).toBe(false);
    await again.house.close();
    expect(kept()).toBe(true);
  });

  it('stands behind the door of a house from its first moment', async () => {
    const folder = await closedSample();
    const world = { ...realWorld({ zone: 'Asia/Shanghai' }), today: () => MONDAY };
    const house = composeAtOnce({ place: 'browser', folder, world, language: 'en' });
    const news: News[] = [];
    house.onNews((each) => news.push(each));
    expect(await house.answer('agenda.days', { days: 1 })).toMatchObject({ ok: true });
    await house.answer('customer.get', { id: '00000000-0000-4000-8000-000000000000' });
    await house.close();
    const states = news.flatMap((each) => (each.news === 'book-opening' ? [each.state] : []));
    expect([states[0], states.at(-1)]).toEqual(['reading', 'whole']);
  });
});
