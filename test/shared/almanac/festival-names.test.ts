import { describe, expect, it } from 'vitest';
import { festivalName } from '../../../shared/almanac/festival-names.ts';
import { asDay, daysFrom } from '../../../shared/domain/day.ts';

describe('festivals', () => {
  it('of 2027 fall on these days', () => {
    const year = daysFrom(asDay('2027-01-01'), asDay('2027-12-31'));
    const found = year.flatMap((day) => {
      const name = festivalName(day, 'zh-CN');
      return name === undefined ? [] : [`${day.slice(5)} ${name}`];
    });
    expect(found).toEqual([
      '01-01 元旦',
      '01-15 腊八',
      '01-30 小年（北）',
      '01-31 小年（南）',
      '02-05 除夕',
      '02-06 春节',
      '02-20 元宵节',
      '03-08 妇女节',
      '03-09 龙抬头',
      '04-05 清明节',
      '05-01 劳动节',
      '05-09 母亲节',
      '06-01 儿童节',
      '06-09 端午节',
      '06-20 父亲节',
      '08-08 七夕',
      '08-16 中元节',
      '09-10 教师节',
      '09-15 中秋节',
      '10-01 国庆节',
      '10-08 重阳节',
      '12-22 冬至',
      '12-25 圣诞节',
    ]);
  });

  it('have their names in English too', () => {
    const days = ['2027-02-05', '2027-02-06', '2027-04-05', '2027-06-09', '2027-09-15', '2027-10-01'];
    expect(days.map((day) => festivalName(asDay(day), 'en'))).toEqual([
      'New Year’s Eve (lunar)',
      'Spring Festival',
      'Qingming',
      'Dragon Boat Festival',
      'Mid-Autumn Festival',
      'National Day',
    ]);
  });

  it('never repeat in a leap month: one Dragon Boat in 2028, one Mid-Autumn in 2052', () => {
    const count = (year: number, name: string) =>
      daysFrom(asDay(`${year}-01-01`), asDay(`${year}-12-31`)).filter((day) => festivalName(day, 'zh-CN') === name)
        .length;
    expect([count(2028, '端午节'), count(2052, '中秋节')]).toEqual([1, 1]);
  });

  it('put the eve on the 30th where the twelfth month has one', () => {
    expect(festivalName(asDay('2024-02-09'), 'zh-CN')).toBe('除夕');
  });

  it('that meet on one day are both named', () => {
    expect(festivalName(asDay('2020-10-01'), 'zh-CN')).toBe('国庆节 · 中秋节');
  });

  it('are unknown on ordinary days and outside 1900 to 2099', () => {
    expect(festivalName(asDay('2026-11-22'), 'zh-CN')).toBeUndefined();
    expect(festivalName(asDay('2100-01-01'), 'zh-CN')).toBeUndefined();
  });
});
