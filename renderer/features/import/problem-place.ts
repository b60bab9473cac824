import type { Answer } from '../../../shared/contract/contract.ts';
import type { ImportProblem } from '../../../shared/contract/import-channels.ts';

export type Columns = Answer<'import.preview'>['columns'];

export const CELLS = ['name', 'company', 'phone', 'birthday', 'grade'] as const;
/** A column of the table that a rep looks at. */
export type Cell = (typeof CELLS)[number];

/** Fields of the file's columns, and properties of a card, by the column in which the rep looks for them. */
const PLACES: Readonly<Record<string, Cell>> = {
  name: 'name',
  'customer-name': 'name',
  company: 'company',
  phone: 'phone',
  birthday: 'birthday',
  'lunar-birthday': 'birthday',
  intent: 'grade',
  grade: 'grade',
  FN: 'name',
  N: 'name',
  ORG: 'company',
  TEL: 'phone',
  BDAY: 'birthday',
};

/** In which cell of the table a problem is shown; undefined when its column is not among them. */
export function problemPlace(columns: Columns, { column }: Pick<ImportProblem, 'column'>): Cell | undefined {
  const field = columns.find(({ heading }) => heading === column)?.field;
  return PLACES[field ?? column] ?? PLACES[column.toUpperCase()];
}

/** The problem each cell of a row shows: what refuses it before what is only worth a look. */
export function problemsByCell(columns: Columns, problems: readonly ImportProblem[]): ReadonlyMap<Cell, ImportProblem> {
  const found = new Map<Cell, ImportProblem>();
  for (const problem of problems) {
    const cell = problemPlace(columns, problem);
    if (cell === undefined) continue;
    if (!found.has(cell) || problem.severity === 'refuse') found.set(cell, problem);
  }
  return found;
}
