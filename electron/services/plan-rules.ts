import type { WorkDays } from '../../shared/almanac/work-day.ts';
import type { BookRecords } from '../../shared/domain/book.ts';
import type { PlaybookShelf } from '../../shared/domain/playbooks.ts';
import type { PlanRules } from '../cadence/rules.ts';
import { settingsFrom } from './settings.ts';

/** Working days by country, as the book's settings and arrangements make them. */
export type WorkDaysOf = (records: Omit<BookRecords, 'interactions'>) => (country?: string) => WorkDays;

/** The rules of a book: its playbook, working days and how much its rep does in a day. */
export function planRulesOf(
  records: Omit<BookRecords, 'interactions'>,
  shelf: PlaybookShelf,
  workDaysOf: WorkDaysOf,
): PlanRules {
  const { playbook, callsADay, visitsADay, closesAt } = settingsFrom(records);
  return {
    playbooks: shelf.of(playbook),
    workDays: workDaysOf(records),
    capacity: { calls: callsADay, visits: visitsADay },
    closesAt,
  };
}
