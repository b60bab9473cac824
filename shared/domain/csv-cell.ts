/** What a spreadsheet would take for a formula when it opens the file. */
const RUNS = /^[=+\-@\t\r]/;

/** One cell of a CSV, harmless in a spreadsheet: the import takes the apostrophe off again. */
export function cellText(text: string): string {
  const tame = RUNS.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** Rows as a CSV: UTF-8 with a byte order mark, so that Excel reads it. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(cellText).join(',')).join('\r\n')}\r\n`;
