import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { repairQuotes } from '../../../electron/exchange/repair-quotes.ts';

test.each([
  ['"a"b,c\nd', '"ab",c\nd', [0]],
  ['a,"b"c"d",e\nf', 'a,"bc""d""",e\nf', [0]],
  ['a\nb,"c"d\n"e"f', 'a\nb,"cd"\n"ef"', [1, 2]],
  ['"a ""b""",c', '"a ""b""",c', []],
  ['5" pipe,c', '5" pipe,c', []],
  ['a,"b\nc', 'a,"b\nc"', [0]],
  ['"a"', '"a"', []],
  ['""', '""', []],
  ['', '', []],
])('%j is mended to %j', (text, mended, broken) => {
  const table = repairQuotes(text, ',');
  expect([table.text, [...table.broken]]).toEqual([mended, broken]);
});

test('a table without a fault stays as it is, and any other can be read afterwards', () => {
  const cell = fc.stringMatching(/^[ab",\n]{0,5}$/);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const text = Papa.unparse(rows, { newline: '\n' });
      expect(repairQuotes(text, ',')).toEqual({ text, broken: new Set() });
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[ab",\n]{0,20}$/), (text) => {
      const { errors } = Papa.parse(repairQuotes(text, ',').text, { delimiter: ',', newline: '\n' });
      expect(errors.filter(({ type }) => type === 'Quotes')).toEqual([]);
    }),
  );
});
