import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../electron/exchange/read-rows.ts';
import { csvText } from '../../../electron/exchange/write-csv.ts';

describe('a table written for a spreadsheet', () => {
  it('carries the mark that Excel knows UTF-8 by, and ends its lines as RFC 4180 says', () => {
    expect(csvText([['姓名'], ['王芳']])).toBe('\uFEFF姓名\r\n王芳\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+8619900000001', "'+8619900000001"],
    ['@cmd', "'@cmd"],
    ['-2+3', "'-2+3"],
    ['＝HYPERLINK', "'＝HYPERLINK"],
    ['-5', '-5'],
    ['甲,乙', '"甲,乙"'],
    ['他说"好"', '"他说""好"""'],
    ['两\r\n行', '"两\n行"'],
    ['=1,2', `"'=1,2"`],
  ])('%j is written as %j, so that nothing runs and nothing breaks', (cell, written) => {
    expect(csvText([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('is read back as it was', () => {
    // A lone carriage return is a line break to a spreadsheet, and our own shield comes off again.
    const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ',', '"', '\n', ' ', '甲', 'a', '1', ';') });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const asked = [['name', 'phone', 'note'], ...rows];
        const read = readRows(csvText(asked).slice(1));
        const kept = asked.filter((row) => row.some((one) => one.trim() !== ''));
        expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });
});
