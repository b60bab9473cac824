import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ImportRow } from '../../../../shared/contract/import-channels.ts';
import { cellText } from '../../../../shared/domain/csv-cell.ts';
import { refusedSheet } from '../../../../renderer/features/import/refused-sheet.ts';

const heads = { row: '行', column: '列', value: '原文', message: '怎么回事' };

const problem = (row: number, severity: 'refuse' | 'warn', value: string) => ({
  row,
  column: '手机',
  code: 'phone-damaged',
  severity,
  value,
  message: '改坏了',
});

describe('one cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86 199', "'+86 199"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['a=b', 'a=b'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(cellText(text)).toBe(written);
  });

  it('carriage return first is harmless too', () => {
    expect(cellText('\rx')).toBe('"\'\rx"');
  });
});

describe('the sheet of rows that stayed out', () => {
  it('has a byte order mark, a heading, and a line for each problem that refuses', () => {
    const rows: ImportRow[] = [
      { row: 4, state: 'refuse', name: '', problems: [problem(4, 'refuse', '1.99E+10'), problem(4, 'warn', 'x')] },
      { row: 9, state: 'refuse', name: '', problems: [problem(9, 'refuse', '=1')] },
    ];
    expect(refusedSheet(rows, heads)).toBe(
      "\uFEFF行,列,原文,怎么回事\r\n4,手机,1.99E+10,改坏了\r\n9,手机,'=1,改坏了\r\n",
    );
  });

  it('reads back as it was written, whatever stands in the cells, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (values) => {
        const rows = values.map((value, index): ImportRow => {
          return { row: index + 2, state: 'refuse', name: '', problems: [problem(index + 2, 'refuse', value)] };
        });
        const text = refusedSheet(rows, heads).slice(1);
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
        const read = data.slice(1).map((cells) => cells[2]?.replace(/^'(?=[=+\-@\t\r])/, ''));
        expect(read).toEqual(values.map((value) => value.replace(/^'(?=[=+\-@\t\r])/, '')));
      }),
    );
  });
});
