import { fail, ok, type Result } from '../../shared/result.ts';
import { type ColumnPlan, planColumns } from './column-plan.ts';
import type { Column, ImportDraft, ImportProblem } from './draft.ts';
import { DraftSheet, type ReadingContext } from './draft-sheet.ts';
import type { Delimiter } from './csv-shape.ts';
import { type Row, readRows } from './read-rows.ts';
import { columnLetters } from './recognise-heading.ts';

/** The rep's answer to a problem: this text in place of what stands in the file. An empty one leaves the cell out. */
export interface Correction {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** One row or card read: its draft, unless it is refused, and what is wrong with it. */
export interface RecordReading {
  readonly draft: ImportDraft | undefined;
  readonly problems: readonly ImportProblem[];
}

/** A file whose records are read one by one, as fast as the reader asks. */
export interface RecordFile {
  readonly total: number;
  readonly columns: readonly Column[];
  readonly delimiter?: Delimiter;
  readonly records: Iterable<RecordReading>;
}

const HEADING_WITHIN = 10;

/** The heading: of the first rows the one with most known words, since a table may have a title above it. */
function headingOf(rows: readonly Row[]): { at: number; plan: ColumnPlan } | undefined {
  const plans = rows.slice(0, HEADING_WITHIN).map(({ cells }, at) => ({ at, plan: planColumns(cells) }));
  const best = plans.reduce((a, b) => (b.plan.known > a.plan.known ? b : a));
  return best.plan.known === 0 ? undefined : best;
}

function corrected(row: Row, headings: readonly string[], corrections: readonly Correction[] | undefined): Row {
  if (corrections === undefined) return row;
  const cells = [...row.cells];
  for (const { column, value } of corrections) {
    const index = headings.indexOf(column);
    if (index >= 0) cells[index] = value;
  }
  return { ...row, cells };
}

/** Lines of the file that went into one row: with a mark that never closes, all that follow. */
const linesOf = (cells: readonly string[]): number => cells.join(' ').trimEnd().split('\n').length;

function readRow({ row, cells, broken }: Row, plan: ColumnPlan, context: ReadingContext): RecordReading {
  const sheet = new DraftSheet(row, context);
  for (const enter of plan.enters) enter(sheet, cells);
  const beyond = cells.slice(plan.columns.length).filter((cell) => cell.trim() !== '');
  if (broken) sheet.problem('quotes-broken', plan.nameHeading, cells.join(' '), { detail: { lines: linesOf(cells) } });
  else if (beyond.length > 0)
    sheet.problem('cells-beyond-heading', columnLetters(plan.columns.length), beyond.join(' '));
  for (let i = plan.columns.length; i < cells.length; i += 1) sheet.custom(columnLetters(i), cells[i] ?? '');
  return { draft: sheet.finish(plan.nameHeading), problems: sheet.problems };
}

/**
 * A table of customers in text, with headings in any order.
 *
 * Refuses with the codes of `readRows`, and with `file-unknown` where no heading means anything.
 */
export function openCsv(
  text: string,
  context: ReadingContext,
  corrections: readonly Correction[] = [],
): Result<RecordFile> {
  const table = readRows(text);
  if (!table.ok) return table;
  const { rows, delimiter } = table.value;
  const heading = headingOf(rows);
  if (heading === undefined) return fail('file-unknown', { holds: 'no-heading' });
  const { plan, at } = heading;
  const headings = plan.columns.map((column) => column.heading);
  const byRow = Map.groupBy(corrections, ({ row }) => row);
  const body = rows.slice(at + 1);
  if (body.length === 0) return fail('file-empty');
  function* records(): Generator<RecordReading> {
    for (const row of body) yield readRow(corrected(row, headings, byRow.get(row.row)), plan, context);
  }
  return ok({ total: body.length, columns: plan.columns, delimiter, records: records() });
}
