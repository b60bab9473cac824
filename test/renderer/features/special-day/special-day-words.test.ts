import { expect, it } from 'vitest';
import { keptDate } from '../../../../shared/i18n/date-words.ts';
import { ageWords, dayName } from '../../../../renderer/features/special-day/special-day-words.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

const t = translator('zh-CN');

it('names a day by what the rep called it, else by its kind', () => {
  expect(dayName(t, { kind: 'custom', label: '开业' })).toBe('开业');
  expect(dayName(t, { kind: 'wedding' })).toBe('结婚纪念');
});

it('gives a birthday its age, an anniversary its years, and neither where no year is known', () => {
  expect(ageWords(t, { kind: 'birthday', age: 8 })).toBe('满 8 岁');
  expect(ageWords(t, { kind: 'founding', age: 12 })).toBe('12 周年');
  expect(ageWords(t, { kind: 'birthday' })).toBeUndefined();
});

it.each([
  [{ calendar: 'solar', year: 1978, month: 12, day: 6, leap: false }, '1978-12-06', '1978-12-06'],
  [{ calendar: 'solar', month: 1, day: 2, leap: false }, '01-02', '01-02'],
  [{ calendar: 'lunar', month: 8, day: 11, leap: false }, '农历八月十一', 'Lunar 8-11'],
  [{ calendar: 'lunar', year: 2017, month: 6, day: 3, leap: true }, '农历闰六月初三 (2017)', 'Lunar leap 6-3 (2017)'],
] as const)('keeps the date as it is kept: %j', (day, zh, en) => {
  expect(keptDate('zh-CN', day)).toBe(zh);
  expect(keptDate('en', day)).toBe(en);
});
