import { z } from 'zod';
import { type ArrangedDay, WorkYearSchema } from '../../../shared/almanac/work-year.ts';
import { DaySchema } from '../../../shared/domain/day.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { type ArrangementReading, byYear, reading } from './reading.ts';

const NamesSchema = z.record(DaySchema, z.string().max(200));

/** A year of chinese-days: 'Spring Festival,春节,4' by day. Its `inLieuDays` are among its `holidays`. */
const ChineseDaysSchema = z.object({ holidays: NamesSchema, workdays: NamesSchema });

const nameIn = (entry: string): string => (entry.split(',')[1] ?? entry).trim().slice(0, 60);

const daysIn = (names: z.infer<typeof NamesSchema>, isOffDay: boolean): ArrangedDay[] =>
  Object.entries(names).map(([date, entry]) => ({ name: nameIn(entry), date: DaySchema.parse(date), isOffDay }));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An arrangement that names no day says nothing, as the file of holiday-cn for a year that was not announced yet. */
const unlessEmpty = (read: ArrangementReading): Result<ArrangementReading> =>
  read.years.length === 0 ? fail('file-unknown', { holds: 'no-days' }) : ok(read);

/**
 * Reads a year of holiday-cn or of chinese-days.
 *
 * Refuses with `file-unknown`: `holds: 'no-arrangement'` for any other JSON or none, `holds: 'no-days'` for an empty year.
 */
export function readArrangementJson(text: string): Result<ArrangementReading> {
  const json = parsed(text.replace(/^\uFEFF/u, ''));
  const holidayCn = WorkYearSchema.safeParse(json);
  if (holidayCn.success) return unlessEmpty(reading([holidayCn.data], []));
  const chineseDays = ChineseDaysSchema.safeParse(json);
  if (!chineseDays.success) return fail('file-unknown', { holds: 'no-arrangement' });
  const { holidays, workdays } = chineseDays.data;
  return unlessEmpty(reading(byYear([...daysIn(holidays, true), ...daysIn(workdays, false)]), []));
}
