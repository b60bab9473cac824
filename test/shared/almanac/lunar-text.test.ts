import { expect, it } from 'vitest';
import { lunarCellText, lunarText } from '../../../shared/almanac/lunar-text.ts';
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

it('is short in a calendar cell, and names the month on its first day', () => {
  const days = ['2027-02-06', '2027-02-07', '2025-07-25', '2025-07-26'].map(asDay);
  expect(days.map((day) => lunarCellText(day, 'zh-CN'))).toEqual(['正月', '初二', '闰六月', '初二']);
  expect(days.map((day) => lunarCellText(day, 'en'))).toEqual(['1-1', '1-2', 'leap 6-1', 'leap 6-2']);
});

it('is silent outside 1900 to 2099', () => {
  const day = asDay('2100-01-01');
  expect([lunarText(day, 'en'), lunarCellText(day, 'zh-CN')]).toEqual([undefined, undefined]);
});
