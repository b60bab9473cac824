import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { type BirthDate, spelled } from '../../../shared/almanac/birth-date.ts';
import { type DateOrder, readBirthday } from '../../../shared/almanac/read-birthday.ts';

const today = asDay('2026-11-22');
const read = (text: string, lunarColumn = false, dateOrder?: DateOrder) =>
  readBirthday(text, { lunarColumn, today, dateOrder });

/** `solar 1988-5-8`, `lunar --8-15`, `lunar --6-3 leap`, or the kind of what is no date. */
function said(text: string, lunarColumn = false, dateOrder?: DateOrder): string {
  const reading = read(text, lunarColumn, dateOrder);
  if (reading.kind === 'ambiguous') return `ambiguous ${reading.choices.join(' | ')}`;
  if (reading.kind === 'unread') return reading.doubtful ? 'unread, doubtful' : 'unread';
  if (reading.kind !== 'date') return reading.kind;
  const { calendar, year, month, day, leap } = reading.date;
  return `${calendar} ${year ?? '-'}-${month}-${day}${leap ? ' leap' : ''}${reading.doubtful ? ', doubtful' : ''}`;
}

describe('a birthday in a column that does not say lunar', () => {
  test.each([
    ['1988/5/8', 'solar 1988-5-8'],
    ['1988-05-08', 'solar 1988-5-8'],
    ['1988.5.8', 'solar 1988-5-8'],
    ['19880508', 'solar 1988-5-8'],
    ['1988-05-08 00:00:00', 'solar 1988-5-8'],
    ['1988/5/8 0:00', 'solar 1988-5-8'],
    ['1988-05-08T16:00:00Z', 'solar 1988-5-8'],
    ['1988年5月8日', 'solar 1988-5-8'],
    ['１９８８年５月８日', 'solar 1988-5-8'],
    ['1988 年 5 月 8 日', 'solar 1988-5-8'],
    ['88年5月8日', 'solar 1988-5-8'],
    ['05年5月8日', 'solar 2005-5-8'],
    ['5月8日', 'solar --5-8'],
    ['5月8号', 'solar --5-8'],
    ['公历八月十五日', 'solar --8-15'],
    ['--05-08', 'solar --5-8'],
    ['--0508', 'solar --5-8'],
    ['05-08', 'solar --5-8'],
    ['15-08', 'solar --8-15'],
    ['8/15', 'solar --8-15'],
    ['25/8/1988', 'solar 1988-8-25'],
    ['8/25/88', 'solar 1988-8-25'],
    ['5/5/1988', 'solar 1988-5-5'],
    ['32271', 'solar 1988-5-8'],
    ['May 8, 1988', 'solar 1988-5-8'],
    ['8 May 1988', 'solar 1988-5-8'],
    ['8-May-88', 'solar 1988-5-8'],
    ['May 8th', 'solar --5-8'],
    ['--02-29', 'solar --2-29'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('a lunar birthday', () => {
  test.each([
    ['八月十五', 'lunar --8-15'],
    ['农历8.15', 'lunar --8-15'],
    ['农历八月十五日', 'lunar --8-15'],
    ['阴历八月初三', 'lunar --8-3'],
    ['(农历) 8月15', 'lunar --8-15'],
    ['1988年八月十五(农历)', 'lunar 1988-8-15'],
    ['一九八八年八月十五', 'lunar 1988-8-15'],
    ['农历1988-08-15', 'lunar 1988-8-15'],
    ['闰六月初三', 'lunar --6-3 leap'],
    ['农历1987年闰六月初三', 'lunar 1987-6-3 leap'],
    ['闰6.3', 'lunar --6-3 leap'],
    ['腊月廿三', 'lunar --12-23'],
    ['冬月十一', 'lunar --11-11'],
    ['十一月十一', 'lunar --11-11'],
    ['正月初一', 'lunar --1-1'],
    ['正月十五日', 'lunar --1-15'],
    ['大年初三', 'lunar --1-3'],
    ['大年三十', 'lunar --12-30'],
    ['除夕', 'lunar --12-30'],
    ['腊月三十', 'lunar --12-30'],
    ['中秋节', 'lunar --8-15'],
    ['二月卅', 'lunar --2-30'],
    ['lunar 8-15', 'lunar --8-15'],
  ])('%s is %s in any column', (text, expected) => {
    expect([said(text), said(text, true)]).toEqual([expected, expected]);
  });

  test.each([
    ['8月15', 'lunar --8-15'],
    ['8月15日', 'lunar --8-15'],
    ['八月十五日', 'lunar --8-15'],
    ['8.5', 'lunar --8-5'],
    ['8-5', 'lunar --8-5'],
    ['8/5', 'lunar --8-5'],
    ['1988/8/15', 'lunar 1988-8-15'],
    ['32271', 'lunar 1988-5-8'],
    ['2/30', 'lunar --2-30'],
    ['阳历5月8日', 'solar --5-8'],
  ])('%s is %s in a lunar column', (text, expected) => {
    expect(said(text, true)).toBe(expected);
  });
});

describe('a date that may be two', () => {
  test.each([
    ['5/8/1988', 'ambiguous 公历1988年5月8日 | 公历1988年8月5日'],
    ['05-08-1988', 'ambiguous 公历1988年5月8日 | 公历1988年8月5日'],
    ['5/8', 'ambiguous 公历5月8日 | 公历8月5日'],
    ['5.8', 'ambiguous 公历5月8日 | 公历8月5日'],
    ['8月15', 'ambiguous 公历8月15日 | 农历8月15日'],
    ['1988年8月15', 'ambiguous 公历1988年8月15日 | 农历1988年8月15日'],
    ['八月十五日', 'ambiguous 公历8月15日 | 农历8月15日'],
  ])('%s: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('is one where the other does not exist', () => {
    expect([said('8月31'), said('2月30')]).toEqual(['solar --8-31', 'lunar --2-30']);
  });

  it('is one once the rep has said which number is the month', () => {
    expect([said('5/8/1988', false, 'month-first'), said('5/8/1988', false, 'day-first')]).toEqual([
      'solar 1988-5-8',
      'solar 1988-8-5',
    ]);
  });
});

test.each([
  ['2月30日', 'impossible'],
  ['1988/2/30', 'impossible'],
  ['1987/2/29', 'impossible'],
  ['1988-13-08', 'impossible'],
  ['31/31/1988', 'impossible'],
  ['农历13月1日', 'impossible'],
  ['八月三十一日', 'solar --8-31'],
  ['2026-11-23', 'impossible'],
  ['2026-11-22', 'solar 2026-11-22'],
  ['0/0/00', 'empty'],
  ['', 'empty'],
  [' ', 'empty'],
  ['0000-00-00', 'empty'],
  ['1899-12-30', 'empty'],
  ['1604-05-08', 'solar --5-8'],
  ['0000-05-08', 'solar --5-8'],
  ['1900-05-08', 'solar --5-8, doubtful'],
  ['1904-05-08', 'solar --5-8, doubtful'],
  ['1900-01-01', 'unread, doubtful'],
  ['1899-05-08', 'unread'],
  ['春天', 'unread'],
  ['1988', 'unread'],
  ['1988-05', 'unread'],
  ['属龙', 'unread'],
])('%s is %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('every choice and every spelling is read back as that date, whatever the column', () => {
  const date: fc.Arbitrary<BirthDate> = fc.record(
    {
      calendar: fc.constantFrom('solar', 'lunar'),
      year: fc.integer({ min: 1905, max: 2025 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      leap: fc.constant(false),
    },
    { requiredKeys: ['calendar', 'month', 'day', 'leap'] },
  );
  fc.assert(
    fc.property(date, fc.boolean(), (each, lunarColumn) => {
      expect(read(spelled(each), lunarColumn)).toEqual({ kind: 'date', date: each, doubtful: false });
    }),
  );
});

test('any text is read without a fault and without a long wait', () => {
  fc.assert(fc.property(fc.string(), (text) => void read(text)));
  const started = performance.now();
  for (const text of [' '.repeat(20_000), `1988${' '.repeat(20_000)}x`, '-'.repeat(20_000), '农历'.repeat(10_000)])
    read(text);
  expect(performance.now() - started).toBeLessThan(1_000);
});
