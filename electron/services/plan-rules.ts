import type { WorkYear } from '../../shared/almanac/work-year.ts';
import type { SettingsView } from '../../shared/contract/book-channels.ts';
import type { BookRecords } from '../../shared/domain/book.ts';
import { withOwn } from '../../shared/domain/own-shelf.ts';
import type { PlaybookShelf } from '../../shared/domain/playbooks.ts';
import type { RevenueRules } from '../../shared/domain/revenue.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { PlanRules } from '../cadence/rules.ts';
import type { BookChange } from './ports.ts';
import { settingsFrom, settingsIn } from './settings-view.ts';
import { WORK_DAY_SOURCES, workCalendarsOf } from './work-calendars.ts';

/** The settings that rules are made of: a theme or a phone number plans nobody anew. */
const RULE_SETTINGS = [
  'playbook',
  'callsADay',
  'visitsADay',
  'weekend',
  'workedSaturday',
  'closesAt',
  'currency',
  'revenueShares',
  'revenueMonths',
  'rates',
] as const satisfies readonly (keyof SettingsView)[];

/** Rates are several numbers in one setting. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** True when everybody has to be planned anew after it. */
export function changesRules({ collection, before, after }: BookChange['changes'][number]): boolean {
  if (collection === 'playbooks') return true;
  if (collection !== 'settings') return WORK_DAY_SOURCES.some((source) => source === collection);
  const [was, is] = [before, after].map((record) => settingsIn(record as Settings | undefined));
  return RULE_SETTINGS.some((field) => !isSame(was?.[field], is?.[field]));
}

/** What the rep said of revenue classes. */
export const revenueRulesOf = ({
  revenueShares: shares,
  revenueMonths: months,
  currency,
  rates,
}: SettingsView): RevenueRules => ({ shares, months, currency, rates });

/** The rules of a book: its playbook, shipped or the rep's own, working days and how much its rep does in a day. */
export function planRulesOf(
  records: Omit<BookRecords, 'interactions'>,
  shipped: PlaybookShelf,
  shippedYears: readonly WorkYear[],
): PlanRules {
  const settings = settingsFrom(records);
  const { playbook, callsADay, visitsADay, closesAt } = settings;
  return {
    playbooks: withOwn(shipped, records.playbooks.values()).of(playbook),
    workDays: workCalendarsOf(records, shippedYears).of,
    capacity: { calls: callsADay, visits: visitsADay },
    closesAt,
    revenue: revenueRulesOf(settings),
  };
}
