import { describe, expect, it } from 'vitest';
import { lawDaysOf } from '../../../shared/almanac/law-days.ts';
import { asDay } from '../../../shared/domain/day.ts';

const days = (year: number) =>
  [...lawDaysOf(year).keys()]
    .sort()
    .map((day) => day.slice(5))
    .join(' ');

describe('days off by law', () => {
  it.each([
    [2027, '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03'],
    [2025, '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06'],
    [2024, '01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03'],
    [2013, '01-01 02-09 02-10 02-11 04-04 05-01 06-12 09-19 10-01 10-02 10-03'],
    [2007, '01-01 02-18 02-19 02-20 05-01 05-02 05-03 10-01 10-02 10-03'],
    [1999, ''],
    [2100, ''],
  ])('of %d follow the law of their time', (year, expected) => {
    expect(days(year)).toBe(expected);
  });

  it('carry both names where two festivals fall on one day', () => {
    expect(lawDaysOf(2020).get(asDay('2020-10-01'))).toBe('国庆节、中秋节');
  });
});
