import Papa from 'papaparse';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type Delimiter, delimited, extentOf, withPlainLineEnds } from './csv-shape.ts';
import { repairQuotes } from './repair-quotes.ts';

export interface Row {
  /** As a spreadsheet counts: the first row is 1, blank rows count, a cell of several lines does not. */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quotation mark is missing or misplaced here: where its cells end is a guess. */
  readonly broken: boolean;
}

export interface Rows {
  readonly delimiter: Delimiter;
  readonly rows: readonly Row[];
}

export const MAX_ROWS = 200_000;
const MAX_COLUMNS = 256;

/** Our own Excel export puts an apostrophe before what a spreadsheet would run; here it comes off again. */
const SHIELDED = /^'[=+\-@\t＝＋－＠]/;

const unshielded = (cell: string): string => (SHIELDED.test(cell) ? cell.slice(1) : cell);

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function parsed(text: string, delimiter: Delimiter): { data: string[][]; broken: ReadonlySet<number> } {
  const parse = (source: string) => Papa.parse<string[]>(source, { delimiter, newline: '\n' });
  const { data, errors } = parse(text);
  if (!errors.some(({ type }) => type === 'Quotes')) return { data, broken: new Set() };
  const mended = repairQuotes(text, delimiter);
  return { data: parse(mended.text).data, broken: mended.broken };
}

/**
 * The rows of a table in text, blank ones left out but counted.
 *
 * Refuses with `file-empty`, `too-many-rows` (200,000 below the heading) and `too-many-columns` (256).
 */
export function readRows(source: string): Result<Rows> {
  const { delimiter, text } = delimited(withPlainLineEnds(source));
  const extent = extentOf(text.trimEnd(), delimiter, { rows: MAX_ROWS + 1, columns: MAX_COLUMNS });
  if (extent.columns > MAX_COLUMNS) return fail('too-many-columns', { most: MAX_COLUMNS });
  if (extent.rows > MAX_ROWS + 1) return fail('too-many-rows', { most: MAX_ROWS });
  const { data, broken } = parsed(text, delimiter);
  const rows = data
    .map((cells, index): Row => ({ row: index + 1, cells: cells.map(unshielded), broken: broken.has(index) }))
    .filter(({ cells }) => !isBlank(cells));
  return rows.length === 0 ? fail('file-empty') : ok({ delimiter, rows });
}
