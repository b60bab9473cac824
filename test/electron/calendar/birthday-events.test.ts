import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { BOOK_ID, makeBirthday, onlyText, render, uuid } from '../../helpers/due-things.ts';
import { expandRule, readCalendar } from '../../helpers/read-calendar.ts';

type Birthday = Parameters<typeof makeBirthday>[0];

const text = (birthday: Birthday, more: Parameters<typeof render>[1] = {}) =>
  onlyText(render([makeBirthday(birthday)], more));
const read = (birthday: Birthday, more: Parameters<typeof render>[1] = {}) => readCalendar(text(birthday, more)).events;
const brief = (birthday: Birthday, more: Parameters<typeof render>[1] = {}) =>
  read(birthday, more).map((e) => `${e.start} ${e.summary}`);
const lunar = { calendar: 'lunar', month: 8, day: 15 } as const;

describe('a solar birthday', () => {
  it('is one event that repeats every year and leaves the rep free', () => {
    expect(read({ phone: '199 0000 0123', why: ['Likes tea'] })).toEqual([
      {
        uid: `birthday-${uuid(2)}@${BOOK_ID}`,
        sequence: 0,
        summary: 'Ann Example: birthday',
        description: 'Phone: 199 0000 0123\nLikes tea',
        location: '',
        start: '1972-05-08',
        end: '1972-05-09',
        rule: 'FREQ=YEARLY',
        transp: 'TRANSPARENT',
        class: 'PRIVATE',
        stamp: '2026-11-22T02:07:22Z',
        modified: '2026-11-22T02:07:22Z',
        alarms: ['DISPLAY -PT15H'],
      },
    ]);
  });

  it.each([
    [undefined, '1972-05-08'],
    [1938, '1972-05-08'],
    [1990, '1990-05-08'],
  ])('of someone born in %s starts on %s, never before 1970 and not by today', (year, start) => {
    const born = { on: year === undefined ? {} : { year } };
    expect(read(born)[0]?.start).toBe(start);
    expect(read(born, { today: asDay('2031-01-01'), now: '2031-01-01T00:00:00.000Z' })[0]?.start).toBe(start);
  });

  it('of 29 February is the last day of February in every year', () => {
    const leapling = { on: { month: 2, day: 29, year: 2000 } };
    expect(read(leapling)[0]).toMatchObject({ start: '1972-02-29', end: '1972-03-01' });
    expect(expandRule(text(leapling), 5)).toEqual([
      '1972-02-29',
      '1973-02-28',
      '1974-02-28',
      '1975-02-28',
      '1976-02-29',
    ]);
  });

  it('of a date that no year has is left out rather than guessed', () => {
    expect(render([makeBirthday({ on: { month: 4, day: 31 } })])).toMatchObject({
      parts: [],
      events: 0,
      ledgerChanges: [],
    });
  });
});

describe('a birthday of 29 February kept on 1 March', () => {
  const after = { on: { month: 2, day: 29, year: 2000, policy: { missing: 'day-after' } } } as const;

  it('is one event for each of the next three years, since no rule says that to every program', () => {
    expect(read(after).map((e) => [e.uid, e.start, e.rule, e.description])).toEqual([
      [
        `birthday-${uuid(2)}-2027@${BOOK_ID}`,
        '2027-03-01',
        '',
        'Turns 27 (28 by Chinese count)\nThis year has no 29 February: kept on 1 March.',
      ],
      [`birthday-${uuid(2)}-2028@${BOOK_ID}`, '2028-02-29', '', 'Turns 28 (29 by Chinese count)'],
      [
        `birthday-${uuid(2)}-2029@${BOOK_ID}`,
        '2029-03-01',
        '',
        'Turns 29 (30 by Chinese count)\nThis year has no 29 February: kept on 1 March.',
      ],
    ]);
  });
});

describe('a lunar birthday kept in the leap month as well', () => {
  // 2028 has a fifth month and a leap fifth.
  const twice = { on: { calendar: 'lunar', month: 5, day: 12, policy: { leap: 'both' } } } as const;
  const keys = (today: string) =>
    read(twice, { today: asDay(today) }).map(({ uid, start, summary }) => [
      uid.slice(`birthday-${uuid(2)}-`.length, uid.indexOf('@')),
      start,
      summary.replace('Ann Example: birthday ', ''),
    ]);

  it('comes twice in a year that has both, under two names', () => {
    expect(keys('2027-01-01')).toEqual([
      ['2027', '2027-06-16', '(Lunar 5-12)'],
      ['2028', '2028-06-04', '(Lunar 5-12)'],
      ['2028-2', '2028-07-04', '(Lunar leap 5-12)'],
      ['2029', '2029-06-23', '(Lunar 5-12)'],
    ]);
  });

  it('keeps the name of the second once the first has passed', () => {
    expect(keys('2028-06-20').slice(0, 2)).toEqual([
      ['2028-2', '2028-07-04', '(Lunar leap 5-12)'],
      ['2029', '2029-06-23', '(Lunar 5-12)'],
    ]);
    expect(keys('2028-07-05')[0]?.[0]).toBe('2029');
  });

  it('says so where the month has no 30th and the day after is kept', () => {
    const late = read({ on: { calendar: 'lunar', month: 12, day: 30, policy: { missing: 'day-after' } } });
    expect(late.map(({ description }) => description)).toContain('This month has no 30th day: kept the day after.');
  });
});

describe('a lunar birthday', () => {
  it('is one event for each of the next three lunar years, keyed by the lunar year', () => {
    const events = read({ on: lunar });
    expect(events.map((e) => [e.uid, e.start, e.end, e.rule])).toEqual([
      [`birthday-${uuid(2)}-2027@${BOOK_ID}`, '2027-09-15', '2027-09-16', ''],
      [`birthday-${uuid(2)}-2028@${BOOK_ID}`, '2028-10-03', '2028-10-04', ''],
      [`birthday-${uuid(2)}-2029@${BOOK_ID}`, '2029-09-22', '2029-09-23', ''],
    ]);
  });

  it('that is today still stands in the file', () => {
    expect(read({ on: lunar }, { today: asDay('2027-09-15') })[0]?.start).toBe('2027-09-15');
    expect(read({ on: lunar }, { today: asDay('2027-09-16') })[0]?.start).toBe('2028-10-03');
  });

  it('tells its lunar date in the title, in both languages', () => {
    expect(read({ on: lunar })[0]?.summary).toBe('Ann Example: birthday (Lunar 8-15)');
    expect(read({ on: lunar }, { language: 'zh-CN' })[0]?.summary).toBe('Ann Example 的生日（农历八月十五）');
  });

  it('of the 30th falls on the 29th in a short month, and says so', () => {
    const events = read({ on: { ...lunar, month: 12, day: 30 } }, { language: 'zh-CN', today: asDay('2023-06-01') });
    expect(events.map((e) => [e.start, e.description])).toEqual([
      ['2024-02-09', ''],
      ['2025-01-28', '这个月没有三十，改在廿九。'],
      ['2026-02-16', '这个月没有三十，改在廿九。'],
    ]);
  });

  it('of a leap month falls in the ordinary month of the other years, and says so', () => {
    const events = read({ on: { ...lunar, month: 6, day: 3, leap: true } }, { today: asDay('2025-07-01') });
    expect(events.map((e) => [e.start, e.description])).toEqual([
      ['2025-07-27', ''],
      ['2026-07-16', 'This year has no such leap month: kept in the ordinary month.'],
      ['2027-07-06', 'This year has no such leap month: kept in the ordinary month.'],
    ]);
  });

  it('with a year tells both ages, without one none', () => {
    expect(read({ on: { ...lunar, year: 1960 } }, { language: 'zh-CN' })[0]?.description).toBe('周岁 67，虚岁 68');
    expect(read({ on: lunar })[0]?.description).toBe('');
  });

  it('without a given day is written from the day of the export on', () => {
    const started = (now: string) => read({ on: lunar }, { now, today: undefined })[0]?.start;
    expect(started('2027-09-15T23:59:59.000Z')).toBe('2027-09-15');
    expect(started('2027-09-16T00:00:00.000Z')).toBe('2028-10-03');
  });
});

describe('the title of a special day', () => {
  it('names the person, and the customer they belong to', () => {
    expect(brief({ name: 'Example Works', personName: 'Bo Sample' })).toEqual([
      '1972-05-08 Bo Sample (Example Works): birthday',
    ]);
    expect(brief({ name: 'Example Works', personName: 'Bo Sample' }, { language: 'zh-CN' })).toEqual([
      '1972-05-08 Bo Sample（Example Works）的生日',
    ]);
    expect(brief({ personName: 'Ann Example' })).toEqual(['1972-05-08 Ann Example: birthday']);
  });

  it.each([
    ['wedding', undefined, 'wedding anniversary', '结婚纪念日'],
    ['founding', undefined, 'founding anniversary', '周年庆'],
    ['first-deal', undefined, 'anniversary of the first deal', '首次成交纪念日'],
    ['custom', 'Name day', 'Name day', 'Name day'],
    ['custom', undefined, 'anniversary', '纪念日'],
  ] as const)('of kind %s, label %s, says %s or %s', (kind, label, en, zh) => {
    const on = { kind, ...(label === undefined ? {} : { label }) };
    expect([brief({ on }), brief({ on }, { language: 'zh-CN' })]).toEqual([
      [`1972-05-08 Ann Example: ${en}`],
      [`1972-05-08 Ann Example 的${zh}`],
    ]);
  });
});
