import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArrangement } from '../../../../electron/exchange/working-days/read-arrangement.ts';
import { shippedYears } from '../../../helpers/shipped-work-days.ts';

const shipped = shippedYears();
const refused = (holds: string) => ({ ok: false, error: { code: 'file-unknown', detail: { holds } } });

const asRead =
  (extra: object = {}) =>
  (year: (typeof shipped)[number]) => {
    const off = year.days.filter(({ isOffDay }) => isOffDay).length;
    return { year: year.year, days: year.days, off, makeUp: year.days.length - off, ...extra };
  };

describe('JSON of holiday-cn', () => {
  it.each(shipped)('of $year is taken as it is', (table) => {
    const { year, papers = [], days } = table;
    const text = JSON.stringify({ $schema: 'https://example.com/schema.json', year, papers, days });
    expect(readArrangement(`\uFEFF${text}`)).toEqual({
      ok: true,
      value: { years: [asRead({ papers })(table)], warnings: [] },
    });
  });

  it('of a year that was not announced yet is no arrangement', () => {
    expect(readArrangement('{"year":2027,"papers":[],"days":[]}')).toEqual(refused('no-days'));
  });
});

describe('JSON of chinese-days', () => {
  const names = (isOffDay: boolean) =>
    Object.fromEntries(
      shipped.flatMap(({ days }) =>
        days.filter((day) => day.isOffDay === isOffDay).map(({ date, name }) => [date, `A Festival,${name},3`]),
      ),
    );

  it('gives the years it holds, with their Chinese names', () => {
    const text = JSON.stringify({ holidays: names(true), workdays: names(false), inLieuDays: {} });
    expect(readArrangement(text)).toEqual({ ok: true, value: { years: shipped.map(asRead()), warnings: [] } });
  });

  it('keeps a name that stands alone', () => {
    const read = readArrangement('{"holidays":{"2027-01-01":"元旦"},"workdays":{}}');
    expect(read.ok && read.value.years[0]?.days).toEqual([{ name: '元旦', date: '2027-01-01', isOffDay: true }]);
  });
});

describe('a table', () => {
  const rows = (off: string, worked: string, between: string) =>
    shipped.flatMap(({ days }) =>
      days.map(({ date, isOffDay, name }) => [date, isOffDay ? off : worked, name].join(between)),
    );

  it.each([
    ['with an English heading', ['date,type,name', ...rows('holiday', 'workday', ',')]],
    ['with a Chinese heading', ['日期;类型;名称', ...rows('放假', '上班', ';')]],
    ['without a heading, as a spreadsheet is pasted', rows('休', '班', '\t')],
    ['with other capitals and a hyphen', rows('Day off', 'MAKE-UP', ',')],
  ])('%s reads as the years that ship', (_name, lines) => {
    expect(readArrangement(lines.join('\r\n'))).toEqual({
      ok: true,
      value: { years: shipped.map(asRead()), warnings: [] },
    });
  });

  it('takes dates as people write them', () => {
    const dates = ['2027/1/1', '2027.1.2', '2027年1月3日', '20270104', '２０２７-０１-０５'];
    const read = readArrangement(dates.map((date) => `${date},休,元旦`).join('\n'));
    expect(read.ok && read.value.years[0]?.days.map(({ date }) => date.slice(8))).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
    ]);
  });

  it('says which rows it could not read, and warns of a worked weekday', () => {
    const read = readArrangement('date,type\n2027-02-30,off\n2027-01-01,off\n2027-01-05,work\n2027-01-06,maybe');
    expect(read.ok && read.value.warnings.filter(({ warning }) => warning !== 'law-day-missing')).toEqual([
      { warning: 'row-unread', row: 2 },
      { warning: 'row-unread', row: 5 },
      { warning: 'make-up-on-weekday', on: '2027-01-05' },
    ]);
  });
});

describe('text of any kind', () => {
  it('is taken for a notice when it speaks like one, with the year the rep names', () => {
    const read = readArrangement('元旦：1月1日（周五）至3日（周日）放假，共3天。', 2027);
    expect(read.ok && read.value.years.map(({ year, off, makeUp }) => [year, off, makeUp])).toEqual([[2027, 3, 0]]);
  });

  it.each([
    ['{"some":"json"}', refused('no-arrangement')],
    ['[1, 2', refused('no-arrangement')],
    ['neither notice nor table', refused('no-days')],
    ['元旦：1月1日放假。', refused('no-year')],
    ['', { ok: false, error: { code: 'file-empty' } }],
  ])('is refused when it is %j', (text, expected) => {
    expect(readArrangement(text)).toEqual(expected);
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect([true, false]).toContain(readArrangement(text, 2027).ok);
      }),
    );
  });
});
