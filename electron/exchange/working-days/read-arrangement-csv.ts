import type { ArrangedDay } from '../../../shared/almanac/work-year.ts';
import { type Day, isDay } from '../../../shared/domain/day.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { readRows } from '../read-rows.ts';
import { type ArrangementReading, type ArrangementWarning, byYear, reading } from './reading.ts';

const OFF = new Set(['休', '休息', '放假', '假', '假日', '节假日', '休息日', 'off', 'holiday', 'dayoff', 'offday']);
const WORKED = new Set(['班', '上班', '补班', '调休上班', '工作日', 'work', 'workday', 'workingday', 'makeup']);

/** 2026-10-01, 2026/10/1, 2026.10.1, 2026年10月1日, 20261001. */
const DATE = /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$|^(\d{4})(\d{2})(\d{2})$/u;

const plain = (cell: string | undefined): string => (cell ?? '').normalize('NFKC').trim();

function dayIn(cell: string): Day | undefined {
  const match = DATE.exec(cell);
  if (match === null) return undefined;
  const [year = '', month = '', day = ''] = match.slice(1).filter((part) => part !== undefined);
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

function typeIn(cell: string): boolean | undefined {
  const word = cell.toLowerCase().replaceAll(/[\s_-]/gu, '');
  if (OFF.has(word)) return true;
  return WORKED.has(word) ? false : undefined;
}

function arrangedIn(cells: readonly string[]): ArrangedDay | undefined {
  const date = dayIn(plain(cells[0]));
  const isOffDay = typeIn(plain(cells[1]));
  if (date === undefined || isOffDay === undefined) return undefined;
  return { name: plain(cells[2]).slice(0, 60), date, isOffDay };
}

/**
 * Reads a table of date, type and name, with or without a heading; the type is a word such as 放假, 上班, holiday, workday.
 *
 * Refuses as `readRows` does, and with `file-unknown` (`holds: 'no-days'`) when no row is a day.
 */
export function readArrangementCsv(text: string): Result<ArrangementReading> {
  const table = readRows(text.replace(/^\uFEFF/u, ''));
  if (!table.ok) return table;
  const days: ArrangedDay[] = [];
  const warnings: ArrangementWarning[] = [];
  for (const [index, { cells, row }] of table.value.rows.entries()) {
    const arranged = arrangedIn(cells);
    if (arranged !== undefined) days.push(arranged);
    else if (index > 0 || /\d/u.test(cells[0] ?? '')) warnings.push({ warning: 'row-unread', row });
  }
  if (days.length === 0) return fail('file-unknown', { holds: 'no-days' });
  return ok(reading(byYear(days), warnings));
}
