import { type WorkCalendars, workCalendars } from '../../shared/almanac/work-calendars.ts';
import type { WorkYear } from '../../shared/almanac/work-year.ts';
import type { BookRecords } from '../../shared/domain/book.ts';
import { settingsFrom } from './settings-view.ts';

/** The collections that working days are made from: a change of any of them makes new calendars. */
export const WORK_DAY_SOURCES = ['settings', 'workYears', 'ownDays'] as const satisfies readonly (keyof BookRecords)[];

/**
 * The working days that follow from what the book holds now. Each call makes new calendars, which remember every day they were
 * asked for: keep them until one of `WORK_DAY_SOURCES` changes.
 */
export const workCalendarsOf = (
  records: Pick<BookRecords, (typeof WORK_DAY_SOURCES)[number]>,
  shipped: readonly WorkYear[],
): WorkCalendars =>
  workCalendars({
    shipped,
    imported: [...records.workYears.values()],
    own: [...records.ownDays.values()],
    habit: settingsFrom(records),
  });
