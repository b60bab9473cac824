import type { ImportRow } from '../../../shared/contract/import-channels.ts';

/** What a spreadsheet would take for a formula when it opens the file. */
const RUNS = /^[=+\-@\t\r]/;

/** One cell of a CSV, harmless in a spreadsheet: the import takes the apostrophe off again. */
export function cellText(text: string): string {
  const tame = RUNS.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

export interface SheetHeads {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** The rows that stayed out, a line for each problem: UTF-8 with a byte order mark, so that Excel reads it. */
export function refusedSheet(rows: readonly ImportRow[], heads: SheetHeads): string {
  const lines = rows.flatMap(({ row, problems }) =>
    problems
      .filter(({ severity }) => severity === 'refuse')
      .map(({ column, value, message }) => [String(row), column, value, message]),
  );
  const all = [[heads.row, heads.column, heads.value, heads.message], ...lines];
  return `\uFEFF${all.map((cells) => cells.map(cellText).join(',')).join('\r\n')}\r\n`;
}
