import type { SettingsView } from '../../shared/contract/book-channels.ts';
import type { BookRecords } from '../../shared/domain/book.ts';
import { SETTINGS_ID } from '../../shared/domain/settings.ts';

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
};

/** The rep's settings; defaults until the first run has asked. */
export function settingsFrom({ settings }: Pick<BookRecords, 'settings'>): SettingsView {
  const record = settings.get(SETTINGS_ID);
  if (!record) return DEFAULTS;
  const { id: _id, createdAt: _createdAt, changedAt: _changedAt, ...view } = record;
  return view;
}
