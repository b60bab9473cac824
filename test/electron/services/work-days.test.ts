import { describe, expect, it } from 'vitest';
import type { Context } from '../../../electron/services/context.ts';
import type { BookChange } from '../../../electron/services/ports.ts';
import { settingsFrom } from '../../../electron/services/settings-view.ts';
import { workCalendarsOf } from '../../../electron/services/work-calendars.ts';
import { workDayHandlers } from '../../../electron/services/work-days.ts';
import { type ChangeLabel, COLLECTIONS, type Op } from '../../../shared/domain/book.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { SETTINGS_ID } from '../../../shared/domain/settings.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { FakeRecords } from '../../helpers/records-kit.ts';
import { shippedYears } from '../../helpers/shipped-work-days.ts';

const shipped = shippedYears();
const NOTICE_2027 = `国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。
二、春节：2月5日至11日放假调休，共7天。2月20日（周六）上班。
三、清明节：4月3日至5日放假，共3天。
四、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日放假1天。
六、中秋节：9月15日放假1天。
七、国庆节：10月1日至7日放假调休，共7天。10月9日（周六）上班。`;
const table = (...rows: string[]) => ['date,type,name', ...rows].join('\n');

function open(today = '2026-11-22') {
  const records = new FakeRecords();
  const labels: ChangeLabel[] = [];
  let made = 0;
  const now = '2026-11-22T02:07:22.000Z';
  const transact = async (label: ChangeLabel, ops: readonly Op[]): Promise<Result<BookChange>> => {
    for (const op of ops)
      if (op[0] === 'del') records.del(op[1], op[2]);
      else records.put(op[1], COLLECTIONS[op[1]].parse(op[2]));
    labels.push(label);
    return ok({ seq: labels.length, label, changes: [], by: 'transaction' });
  };
  const world = {
    today: () => asDay(today),
    now: () => now,
    newId: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
  };
  const context = { book: { records: records.records(), transact }, world, shippedYears: shipped };
  const handlers = workDayHandlers(context as unknown as Context);
  const status = async () => {
    const answered = await handlers['workDays.status']({});
    if (!answered.ok) throw new Error(answered.error.code);
    return answered.value;
  };
  const calendars = () => workCalendarsOf(records.records(), shipped);
  return { handlers, status, calendars, records, labels };
}

describe('the years that are arranged', () => {
  it('are those that ship, with their notice and counts, until the rep brings one in', async () => {
    const { status } = open();
    expect((await status()).years).toEqual([
      {
        year: 2024,
        source: 'shipped',
        notice: '国办发明电〔2023〕7号',
        published: '2023-10-25',
        off: 28,
        worked: 8,
      },
      expect.objectContaining({ year: 2025, worked: 5 }),
      expect.objectContaining({ year: 2026, worked: 6 }),
    ]);
  });

  it.each([
    ['2026-10-31', []],
    ['2026-11-01', [2027]],
    ['2026-12-31', [2027]],
    ['2027-01-01', [2027]],
    ['2027-11-01', [2027, 2028]],
  ])('on %s are missing %j', async (today, missing) => {
    expect((await open(today).status()).missing).toEqual(missing);
  });

  it('miss nothing once the notice is pasted; the import takes the place of an earlier one, under one label', async () => {
    const { handlers, status, calendars, labels, records } = open();
    expect(await handlers['workDays.import']({ text: table('2027-01-01,放假,元旦') })).toMatchObject({ ok: true });
    expect(await handlers['workDays.import']({ text: NOTICE_2027 })).toMatchObject({
      ok: true,
      value: { years: [2027] },
    });
    const { years, missing } = await status();
    expect(missing).toEqual([]);
    expect(years.at(-1)).toEqual({ year: 2027, source: 'imported', off: 27, worked: 3 });
    expect(records.records().workYears.size).toBe(1);
    expect(labels).toEqual([1, 2].map(() => ({ code: 'workDays.import', params: { years: '2027' } })));
    expect(calendars().own.dayAt(asDay('2027-02-20'))).toEqual({
      isWorkDay: true,
      name: '春节',
      certainty: 'official',
    });
  });

  it('fall back to what ships when an import is forgotten', async () => {
    const { handlers, status, calendars } = open();
    await handlers['workDays.import']({ text: table('2026-12-01,放假,示例') });
    expect((await status()).years.at(-1)).toMatchObject({ year: 2026, source: 'imported', off: 1 });
    expect(await handlers['workDays.forget']({ year: 2026 })).toMatchObject({
      ok: true,
      value: { label: { code: 'workDays.forget', params: { year: 2026 } } },
    });
    expect((await status()).years.at(-1)).toMatchObject({ year: 2026, source: 'shipped' });
    expect(calendars().own.isWorkDay(asDay('2026-12-01'))).toBe(true);
    expect(await handlers['workDays.forget']({ year: 2026 })).toEqual(fail('not-found', { noun: 'workYear' }));
  });

  it('of another country stand beside ours and move nobody at home', async () => {
    const { handlers, status, calendars } = open();
    const text = table('2026-11-26,off,Thanksgiving');
    await handlers['workDays.import']({ text, country: 'US' });
    expect((await status()).years.at(-1)).toEqual({ year: 2026, country: 'US', source: 'imported', off: 1, worked: 0 });
    const on = asDay('2026-11-26');
    expect([calendars().own.isWorkDay(on), calendars().of('US').isWorkDay(on)]).toEqual([true, false]);
    expect(await handlers['workDays.forget']({ year: 2026, country: 'DE' })).toMatchObject({ ok: false });
    expect(await handlers['workDays.forget']({ year: 2026, country: 'US' })).toMatchObject({ ok: true });
  });

  it('stay as they were when the shipped year is imported again', async () => {
    const { handlers, calendars } = open();
    const before = calendars().own;
    const [year] = shipped;
    await handlers['workDays.import']({ text: JSON.stringify(year) });
    const after = calendars().own;
    for (const { date } of year?.days ?? []) expect(after.dayAt(date)).toEqual(before.dayAt(date));
  });
});

describe('a preview', () => {
  it('counts, warns and writes nothing', async () => {
    const { handlers, records } = open();
    const short = NOTICE_2027.replace('共7天。2月20日（周六）', '共8天。2月19日（周五）').replace(
      '五、端午节：6月9日放假1天。\n',
      '',
    );
    expect(await handlers['workDays.preview']({ text: short })).toEqual({
      ok: true,
      value: {
        years: [{ year: 2027, off: 26, worked: 3 }],
        warnings: [
          { warning: 'count-differs', name: '春节', said: 8, found: 7 },
          { warning: 'make-up-on-weekday', on: '2027-02-19' },
          { warning: 'law-day-missing', on: '2027-06-09', name: '端午节' },
        ],
      },
    });
    expect(records.records().workYears.size).toBe(0);
  });

  it('says what it would take the place of', async () => {
    const { handlers } = open();
    const text = table('2026-12-01,放假,示例');
    expect(await handlers['workDays.preview']({ text })).toMatchObject({ value: { years: [{ replaces: 'shipped' }] } });
    await handlers['workDays.import']({ text });
    expect(await handlers['workDays.preview']({ text })).toMatchObject({
      value: { years: [{ replaces: 'imported' }] },
    });
    const abroad = await handlers['workDays.preview']({ text, country: 'US' });
    expect(abroad).toMatchObject({ ok: true, value: { years: [{ year: 2026 }], warnings: [] } });
    expect(abroad.ok && abroad.value.years[0]).not.toHaveProperty('replaces');
  });

  it('leaves out days of other years, and says which', async () => {
    const { handlers } = open();
    const days = ['2027-01-01', '2030-01-01'].map((date) => ({ name: '元旦', date, isOffDay: true }));
    const seen = await handlers['workDays.preview']({ text: JSON.stringify({ year: 2027, days }), country: 'CN' });
    expect(seen).toMatchObject({ ok: true, value: { years: [{ year: 2027, off: 1 }] } });
    expect(seen.ok && seen.value.warnings[0]).toEqual({ warning: 'other-year', on: '2030-01-01' });
  });

  it.each([
    ['words of another kind', 'hello', 'no-days'],
    ['a notice without its year', '一、元旦：1月1日放假。', 'no-year'],
    ['a year nobody lives in', table('1800-01-01,放假,元旦'), 'no-arrangement'],
    [
      'JSON that holds days of other years only',
      '{"year":2027,"days":[{"name":"x","date":"2030-01-01","isOffDay":true}]}',
      'no-days',
    ],
  ])('and an import refuse %s', async (_name, text, holds) => {
    const { handlers } = open();
    expect(await handlers['workDays.preview']({ text })).toEqual(fail('arrangement-unreadable', { holds }));
    expect(await handlers['workDays.import']({ text })).toEqual(fail('arrangement-unreadable', { holds }));
  });

  it('takes the year from the rep where the text has none', async () => {
    const seen = await open().handlers['workDays.preview']({ text: '一、元旦：1月1日放假。', year: 2027 });
    expect(seen).toMatchObject({ ok: true, value: { years: [{ year: 2027, off: 1 }] } });
  });
});

describe('own days', () => {
  const leave = { from: asDay('2026-11-23'), until: asDay('2026-11-27'), isOffDay: true, name: '年假' };

  it('are saved, changed and removed, and count at once', async () => {
    const { handlers, status, calendars, labels } = open();
    const saved = await handlers['ownDays.save'](leave);
    if (!saved.ok) throw new Error(saved.error.code);
    const { id } = saved.value;
    expect(calendars().own.dayAt(asDay('2026-11-25'))).toMatchObject({ isWorkDay: false, name: '年假', own: true });
    await handlers['ownDays.save']({ ...leave, until: asDay('2026-11-24'), id });
    expect(calendars().own.isWorkDay(asDay('2026-11-25'))).toBe(true);
    expect((await status()).own).toMatchObject([{ id, until: '2026-11-24' }]);
    await handlers['ownDays.remove']({ id });
    expect((await status()).own).toEqual([]);
    expect(labels.map(({ code }) => code)).toEqual(['ownDays.create', 'ownDays.change', 'ownDays.remove']);
  });

  it('refuse an end before the beginning, more than a year, and what is not there', async () => {
    const { handlers } = open();
    const wrong = fail('invalid-ask', { path: 'until' });
    const id = '00000000-0000-4000-8000-0000000000ff';
    expect(await handlers['ownDays.save']({ ...leave, until: asDay('2026-11-22') })).toEqual(wrong);
    expect(await handlers['ownDays.save']({ ...leave, until: asDay('2027-11-24') })).toEqual(wrong);
    expect(await handlers['ownDays.save']({ ...leave, id })).toEqual(fail('not-found', { noun: 'ownDays' }));
    expect(await handlers['ownDays.remove']({ id })).toEqual(fail('not-found', { noun: 'ownDays' }));
  });
});

it('the week of the settings is that of the calendars', () => {
  const { records, calendars } = open();
  const stamps = { id: SETTINGS_ID, createdAt: '2026-11-22T02:07:22.000Z', changedAt: '2026-11-22T02:07:22.000Z' };
  records.put('settings', { ...settingsFrom(records.records()), ...stamps, weekend: 'single' } as { id: string });
  expect(calendars().own.isWorkDay(asDay('2026-11-28'))).toBe(true);
});
