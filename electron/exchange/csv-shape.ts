import type { FileHead } from './draft.ts';

export type Delimiter = NonNullable<FileHead['delimiter']>;

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const QUOTE = 34;
const LINE_END = 10;
const SAMPLE_RECORDS = 30;

/** Every line end becomes `\n`, those within quotes too: three systems may have had their hands on one file. */
export const withPlainLineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

interface Extent {
  /** Records, the heading and blank ones included. */
  readonly rows: number;
  /** Cells of the widest record. */
  readonly columns: number;
}

/** Where a scan over the text stands: within quotes, at the start of a cell, in which record and cell. */
interface Scan {
  quoted: boolean;
  atStart: boolean;
  rows: number;
  cells: number;
}

function advance(scan: Scan, unit: number, separator: number): void {
  // A quotation mark within a cell, as in 5" pipe, opens nothing.
  if (unit === QUOTE && (scan.quoted || scan.atStart)) scan.quoted = !scan.quoted;
  if (scan.quoted) return;
  const lineEnd = unit === LINE_END;
  scan.atStart = lineEnd || unit === separator;
  if (unit === separator) scan.cells += 1;
  if (lineEnd) scan.rows += 1;
  if (lineEnd) scan.cells = 1;
}

/**
 * Counts records and cells without keeping any, so that a file made of nothing but commas is refused before it takes
 * the memory of the laptop. Stops at the first limit that is passed.
 */
export function extentOf(text: string, delimiter: Delimiter, most: Extent): Extent {
  const separator = delimiter.charCodeAt(0);
  const scan: Scan = { quoted: false, atStart: true, rows: 1, cells: 1 };
  let columns = 1;
  for (let i = 0; i < text.length && scan.rows <= most.rows && columns <= most.columns; i += 1) {
    advance(scan, text.charCodeAt(i), separator);
    columns = Math.max(columns, scan.cells);
  }
  return { rows: scan.rows, columns };
}

/** The first records with quoted parts blanked: only separators of cells are left in them. */
function sampleRecords(text: string): string[] {
  const bare = text.slice(0, 100_000).replace(/"[^"]*"/g, 'q');
  return bare.split('\n', SAMPLE_RECORDS).filter((line) => line.trim() !== '');
}

/** How many records have as many cells as the first, in thousandths, then how many cells that is. */
function regularity(records: readonly string[], delimiter: Delimiter): number {
  const counts = records.map((record) => record.split(delimiter).length);
  const [width = 1] = counts;
  if (width === 1) return 0;
  const regular = counts.filter((count) => count === width).length / counts.length;
  return Math.round(regular * 1_000) * 1_000 + width;
}

/** What a spreadsheet writes above its heading to say how the cells are separated. */
const SEPARATOR_LINE = /^sep=(.)\n/i;

/** The separator of the cells, and the text without the line that may announce it. A single column counts as commas. */
export function delimited(text: string): { delimiter: Delimiter; text: string } {
  const announced = SEPARATOR_LINE.exec(text);
  const rest = announced === null ? text : text.slice(announced[0].length);
  const told = DELIMITERS.find((delimiter) => delimiter === announced?.[1]);
  if (told !== undefined) return { delimiter: told, text: rest };
  const records = sampleRecords(rest);
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, score: regularity(records, delimiter) }));
  const best = ranked.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.delimiter, text: rest };
}
