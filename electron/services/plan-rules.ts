import type { WorkYear } from '../../shared/almanac/work-year.ts';
import type { BookRecords } from '../../shared/domain/book.ts';
import type { PlaybookShelf } from '../../shared/domain/playbooks.ts';
import type { PlanRules } from '../cadence/rules.ts';
import { settingsFrom } from './settings-view.ts';
import { WORK_DAY_SOURCES, workCalendarsOf } from './work-calendars.ts';

/** What rules are made of: a change in there plans everybody anew. */
export const RULE_SOURCES: readonly (keyof BookRecords)[] = WORK_DAY_SOURCES;

/** The rules of a book: its playbook, working days and how much its rep does in a day. */
export function planRulesOf(
  records: Omit<BookRecords, 'interactions'>,
  shelf: PlaybookShelf,
  shippedYears: readonly WorkYear[],
): PlanRules {
  const { playbook, callsADay, visitsADay, closesAt } = settingsFrom(records);
  return {
    playbooks: shelf.of(playbook),
    workDays: workCalendarsOf(records, shippedYears).of,
    capacity: { calls: callsADay, visits: visitsADay },
    closesAt,
  };
}
