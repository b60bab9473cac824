import type { ImportRow } from '../../../shared/contract/import-channels.ts';
import { csvText } from '../../../shared/domain/csv-cell.ts';

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
  return csvText([[heads.row, heads.column, heads.value, heads.message], ...lines]);
}
