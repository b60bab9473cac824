import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import {
  sayDay,
  sayDayLong,
  sayDayTight,
  sayDayWithWeekday,
  saySpan,
  sayWeekday,
  weekdayLetter,
} from '../../../shared/i18n/day-words.ts';

const FRIDAY = asDay('2026-09-18');

describe('a day in words', () => {
  it('is written as either language writes it', () => {
    expect([sayDay('zh-CN', FRIDAY), sayDay('en', FRIDAY)]).toEqual(['9月18日', '18 Sep']);
    expect([sayDayLong('zh-CN', FRIDAY), sayDayLong('en', FRIDAY)]).toEqual(['9月18日', '18 September']);
    expect([sayDayWithWeekday('zh-CN', FRIDAY), sayDayWithWeekday('en', FRIDAY)]).toEqual([
      '9月18日 周五',
      'Fri 18 Sep',
    ]);
    expect([sayDayTight('zh-CN', FRIDAY), sayDayTight('en', FRIDAY)]).toEqual(['9/18 五', 'Fri 18']);
    expect([sayWeekday('zh-CN', FRIDAY), sayWeekday('en', FRIDAY)]).toEqual(['星期五', 'Friday']);
    expect([weekdayLetter('zh-CN', FRIDAY), weekdayLetter('en', FRIDAY)]).toEqual(['五', 'F']);
  });

  it('names the year only when it is another one', () => {
    expect(sayDay('zh-CN', asDay('2027-01-02'), FRIDAY)).toBe('2027年1月2日');
    expect(sayDay('en', asDay('2027-01-02'), FRIDAY)).toBe('2 Jan 2027');
    expect(sayDay('en', asDay('2026-01-02'), FRIDAY)).toBe('2 Jan');
  });
});

describe('a span in words', () => {
  it.each([
    ['2026-09-20', '2026-09-21', '9月20日–21日', '20–21 Sep'],
    ['2026-09-28', '2026-10-02', '9月28日–10月2日', '28 Sep–2 Oct'],
    ['2026-09-20', '2026-09-20', '9月20日', '20 Sep'],
  ])('from %s until %s says the month once where it can', (from, until, zh, en) => {
    expect(saySpan('zh-CN', asDay(from), asDay(until))).toBe(zh);
    expect(saySpan('en', asDay(from), asDay(until))).toBe(en);
  });
});
