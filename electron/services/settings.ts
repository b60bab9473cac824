import type { Handlers } from '../../shared/contract/handlers.ts';
import type { SettingsView } from '../../shared/contract/book-channels.ts';
import type { BookRecords } from '../../shared/domain/book.ts';
import type { Language } from '../../shared/domain/record.ts';
import { SETTINGS_ID, type Settings } from '../../shared/domain/settings.ts';
import { ok } from '../../shared/result.ts';
import { commit, type Context, put } from './context.ts';

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

export const settingsOf = ({ book }: Pick<Context, 'book'>): SettingsView => settingsFrom(book.records);

/** The language the rep reads. */
export const languageOf = (context: Context): Language => settingsOf(context).language ?? context.language;

export const settingsHandlers = (context: Context): Pick<Handlers, 'settings.get' | 'settings.change'> => ({
  'settings.get': async () => ok(settingsOf(context)),
  'settings.change': async ({ patch }) => {
    const now = context.world.now();
    const before = context.book.records.settings.get(SETTINGS_ID);
    const record: Settings = {
      ...settingsOf(context),
      ...patch,
      id: SETTINGS_ID,
      createdAt: before?.createdAt ?? now,
      changedAt: now,
    };
    const done = await commit(context, { code: 'settings.change' }, [put('settings', record)]);
    return done.ok ? ok(settingsOf(context)) : done;
  },
});
