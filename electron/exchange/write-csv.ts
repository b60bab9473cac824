/** Excel takes text for UTF-8 only behind this mark; without it Chinese comes out as rubbish. */
const MARK = '\uFEFF';

/** What a spreadsheet would run as a formula, in the width of either alphabet. Source: OWASP, CSV injection. */
const FORMULA = /^[=+\-@\t＝＋－＠]/;

/** A number is no formula, whichever sign it has. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A cell that is shown and never run: an apostrophe before it, which `readRows` takes off again. */
const harmless = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);

/** A cell of RFC 4180: in quotes where it holds what would end it, its own quotes doubled. */
function quoted(cell: string): string {
  const text = harmless(cell.replaceAll(/\r\n?/g, '\n'));
  return /["\n\r,]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as Excel opens it with a double click, in any language of Windows: UTF-8 with its mark, lines ended as RFC 4180 says. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
