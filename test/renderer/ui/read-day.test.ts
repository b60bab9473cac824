import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfterKey, type DayContext, readDay } from '../../../renderer/ui/read-day.ts';
import { asDay, dayFromNumber } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';

const context: DayContext = { today: asDay('2026-11-22') };

describe('readDay', () => {
  it.each([
    ['2026-09-20', '2026-09-20'],
    ['20260920', '2026-09-20'],
    ['2026年9月20日', '2026-09-20'],
    ['2027/1/5', '2027-01-05'],
    ['11/30', '2026-11-30'],
    ['1/5', '2027-01-05'],
    ['30/11', '2026-11-30'],
    ['9月20日 周日', '2026-09-20'],
    ['３月２日', '2027-03-02'],
    ['25号', '2026-11-25'],
    ['20 Sep', '2026-09-20'],
    ['Sun 20 Sep', '2026-09-20'],
    ['Sep 20th, 2028', '2028-09-20'],
    ['5 January 2027', '2027-01-05'],
    ['明天', '2026-11-23'],
    ['Today', '2026-11-22'],
    ['2/29', '2028-02-29'],
  ])('reads %s as %s', (text, day) => {
    const leapYears = text === '2/29' ? { ...context, near: asDay('2028-01-01') } : context;
    expect(readDay(text, leapYears)).toBe(day);
  });

  it.each(['', '2026-02-29', '13/13', '2/30', '32号', 'someday', '5 Foo'])('finds no day in "%s"', (text) => {
    expect(readDay(text, context)).toBeUndefined();
  });

  it('takes the year that the field allows', () => {
    expect(readDay('10/1', { ...context, min: context.today })).toBe('2027-10-01');
    expect(readDay('12/1', { ...context, max: context.today })).toBe('2025-12-01');
  });

  it('reads back what the screen writes, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 22_000 }), (number) => {
        const day = dayFromNumber(number);
        const near = { ...context, near: day };
        expect([
          readDay(sayDayWithWeekday('zh-CN', day, context.today), near),
          readDay(sayDayWithWeekday('en', day, context.today), near),
        ]).toEqual([day, day]);
      }),
    );
  });
});

describe('dayAfterKey', () => {
  it('counts up and down over the end of a year', () => {
    expect(['ArrowUp', 'ArrowDown', 'Enter'].map((key) => dayAfterKey(key, asDay('2026-12-31')))).toEqual([
      '2027-01-01',
      '2026-12-30',
      undefined,
    ]);
  });
});
