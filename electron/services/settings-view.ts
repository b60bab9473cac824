import type { SettingsView } from '../../shared/contract/book-channels.ts';
import type { BookRecords } from '../../shared/domain/book.ts';
import { type Settings, SETTINGS_ID } from '../../shared/domain/settings.ts';

const DEFAULTS: SettingsView = {
  theme: 'system',
  density: 'comfortable',
  firstDayOfWeek: 1,
  region: 'CN',
  currency: 'CNY',
  repName: '',
  repPhone: '',
  firstRunDone: false,
  singleKeys: true,
  playbook: 'general',
  callsADay: 20,
  visitsADay: 6,
  weekend: 'double',
  closesAt: '18:00',
  revenueShares: '50-35-15',
  revenueMonths: 12,
  rates: {},
  shortCycleDays: 60,
  smsOptOut: '拒收请回复R',
  hiddenAdvice: [],
  keys: {},
  retentionMonths: 36,
};

/** The rep's settings; defaults until the first run has asked. */
export const settingsFrom = ({ settings }: Pick<BookRecords, 'settings'>): SettingsView =>
  settingsIn(settings.get(SETTINGS_ID));

/** What a record of settings says; defaults where there is none. */
export function settingsIn(record: Readonly<Settings> | undefined): SettingsView {
  if (!record) return DEFAULTS;
  const { id: _id, createdAt: _createdAt, changedAt: _changedAt, ...view } = record;
  return view;
}
