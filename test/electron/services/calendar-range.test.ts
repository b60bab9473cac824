import { beforeEach, describe, expect, it } from 'vitest';
import type { CalendarLayer } from '../../../shared/contract/calendar-entry.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

const TODAY = '2026-11-23';
let book: RealHouse;
let customerId: string;

beforeEach(async () => {
  book = await openRealHouse({ today: TODAY });
  ({ id: customerId } = await book.ask('customer.create', { kind: 'person', name: '示例客户' }));
  await book.ask('nextStep.set', { customerId, next: { mode: 'manual', on: asDay('2026-11-24') } });
});

const agreed = (more: object) =>
  book.ask('appointment.save', {
    kind: 'meeting',
    title: '碰头',
    on: asDay('2026-11-24'),
    zone: 'Asia/Shanghai',
    state: 'planned',
    ...more,
  });

async function dayOf(on: string, more: { layers?: CalendarLayer[]; limit?: number } = {}) {
  const { days } = await book.ask('calendar.range', { from: asDay(on), until: asDay(on), ...more });
  const [day] = days;
  if (day === undefined) throw new Error('no day');
  return day;
}

const toldOn = async (on: string) => (await dayOf(on)).entries.map(({ detail, name, time }) => detail ?? time ?? name);

describe('an appointment on the calendar', () => {
  it('stands with its hour before the work of the day, and counts as a meeting', async () => {
    await agreed({ customerId, kind: 'showroom', title: '试驾', time: '14:00', minutes: 90 });
    const { entries, load } = await dayOf('2026-11-24');
    expect(entries).toMatchObject([
      { kind: 'appointment', name: '示例客户', detail: '试驾', time: '14:00', appointment: { minutes: 90 } },
      { kind: 'next-step' },
    ]);
    expect(load).toEqual({ calls: 1, visits: 1 });
  });

  it('stands on each of its days when it lasts several', async () => {
    await agreed({ title: '展会', kind: 'event', until: asDay('2026-11-26') });
    for (const on of ['2026-11-24', '2026-11-25', '2026-11-26']) expect(await toldOn(on)).toContain('展会');
    expect(await toldOn('2026-11-27')).toEqual([]);
  });

  it('made by the clock of another zone stands on the rep’s own, also when that is another day', async () => {
    await agreed({ title: '电话会', time: '20:00', zone: 'America/New_York' });
    const { entries } = await dayOf('2026-11-25');
    expect(entries).toMatchObject([{ detail: '电话会', time: '09:00', appointment: { time: '20:00' } }]);
  });

  it('whose zone nobody knows keeps the hour it was written with', async () => {
    await agreed({ title: '约谈', time: '20:00', zone: 'Nowhere/Land' });
    expect((await dayOf('2026-11-24')).entries).toMatchObject([{ time: '20:00' }, {}]);
  });

  it('of the rep’s own, or called off, fills nothing', async () => {
    await agreed({ kind: 'personal', title: '接孩子' });
    await agreed({ title: '取消的会', state: 'called-off' });
    expect((await dayOf('2026-11-24')).load).toEqual({ calls: 1, visits: 0 });
  });
});

describe('a part of what there is', () => {
  beforeEach(async () => {
    await agreed({ kind: 'personal', title: '接孩子', time: '16:00' });
    await agreed({ customerId, kind: 'visit', title: '上门', time: '09:00' });
    await book.ask('promise.save', { customerId, what: '报价', dueOn: asDay('2026-11-24') });
  });

  it.each<[CalendarLayer, readonly string[]]>([
    ['personal', ['接孩子']],
    ['visits', ['上门']],
    ['promises', ['报价']],
    ['dates', []],
  ])('layer %s holds what it says', async (layer, told) => {
    const { entries, total } = await dayOf('2026-11-24', { layers: [layer] });
    expect([entries.map(({ detail }) => detail), total]).toEqual([told, told.length]);
  });

  it('is the first that are read when few are asked for, with how many there are', async () => {
    const { entries, total, load } = await dayOf('2026-11-24', { limit: 2 });
    expect([entries.map(({ time }) => time), total]).toEqual([['09:00', '16:00'], 4]);
    expect(load).toEqual({ calls: 2, visits: 1 });
  });
});

describe('the day of somebody', () => {
  const days = { kind: 'birthday', calendar: 'solar', month: 11, day: 25, leap: false } as const;

  it('is shown as long as they live', async () => {
    await book.ask('specialDay.save', { customerId, ...days });
    expect((await dayOf('2026-11-25')).entries).toMatchObject([{ kind: 'birthday', name: '示例客户' }]);
    await book.ask('customer.change', { id: customerId, patch: { deceased: true } });
    expect((await dayOf('2026-11-25')).entries).toEqual([]);
  });
});

describe('a gift that is thought of for a day', () => {
  it('stands on the last day to order it, in a layer of its own', async () => {
    const gift = { customerId, item: '茶叶', direction: 'given', state: 'idea', on: asDay(TODAY) } as const;
    await book.ask('gift.save', { ...gift, forOn: asDay('2026-12-25') });
    const asked = { from: asDay(TODAY), until: asDay('2026-12-25'), layers: ['gifts' as const] };
    const { days } = await book.ask('calendar.range', asked);
    const told = days.flatMap(({ entries }) => entries);
    expect(told).toMatchObject([{ kind: 'gift', name: '示例客户', detail: '茶叶' }]);
  });
});

describe('a solar term', () => {
  it('is named on the day it begins', async () => {
    expect((await dayOf('2026-11-22')).term).toEqual({ 'zh-CN': '小雪', en: 'Minor Snow' });
    expect((await dayOf('2026-11-23')).term).toBeUndefined();
  });
});
