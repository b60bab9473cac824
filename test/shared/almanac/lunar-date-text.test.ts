import { expect, it } from 'vitest';
import { lunarDateText } from '../../../shared/almanac/lunar-date-text.ts';

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
