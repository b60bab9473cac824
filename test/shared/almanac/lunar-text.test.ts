import { expect, it } from 'vitest';
import { lunarCellText, lunarDateText, lunarText } from '../../../shared/almanac/lunar-text.ts';
import { asDay } from '../../../shared/domain/day.ts';

it.each([
  ['2026-09-17', '农历八月初七', 'Lunar 8-7'],
  ['2025-07-27', '农历闰六月初三', 'Lunar leap 6-3'],
  ['2027-02-06', '农历正月初一', 'Lunar 1-1'],
  ['2027-02-05', '农历腊月廿九', 'Lunar 12-29'],
  ['2033-12-22', '农历闰冬月初一', 'Lunar leap 11-1'],
  ['2027-01-07', '农历冬月三十', 'Lunar 11-30'],
])('writes %s as %s and %s', (day, zh, en) => {
  expect([lunarText(asDay(day), 'zh-CN'), lunarText(asDay(day), 'en')]).toEqual([zh, en]);
});

it('names the thirty days of a month as people do', () => {
  const names = Array.from({ length: 30 }, (_, i) =>
    lunarDateText({ month: 1, day: i + 1, leap: false }, 'zh-CN').replace('农历正月', ''),
  );
  expect(names.join(' ')).toBe(
    '初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 ' +
      '廿一 廿二 廿三 廿四 廿五 廿六 廿七 廿八 廿九 三十',
  );
});

it('names the twelve months as people do', () => {
  const names = Array.from({ length: 12 }, (_, i) =>
    lunarDateText({ month: i + 1, day: 1, leap: false }, 'zh-CN').slice(2, -2),
  );
  expect(names.join(' ')).toBe('正月 二月 三月 四月 五月 六月 七月 八月 九月 十月 冬月 腊月');
});

it('is short in a calendar cell, and names the month on its first day', () => {
  const days = ['2027-02-06', '2027-02-07', '2025-07-25', '2025-07-26'].map(asDay);
  expect(days.map((day) => lunarCellText(day, 'zh-CN'))).toEqual(['正月', '初二', '闰六月', '初二']);
  expect(days.map((day) => lunarCellText(day, 'en'))).toEqual(['1-1', '1-2', 'leap 6-1', 'leap 6-2']);
});

it('is silent outside 1900 to 2099', () => {
  const day = asDay('2100-01-01');
  expect([lunarText(day, 'en'), lunarCellText(day, 'zh-CN')]).toEqual([undefined, undefined]);
});
