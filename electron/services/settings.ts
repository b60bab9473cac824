import type { Handlers } from '../../shared/contract/handlers.ts';
import type { SettingsView } from '../../shared/contract/book-channels.ts';
import type { Language } from '../../shared/domain/record.ts';
import { SETTINGS_ID, type Settings } from '../../shared/domain/settings.ts';
import { fail, ok } from '../../shared/result.ts';
import { commit, type Context, put } from './context.ts';
import { settingsFrom } from './settings-view.ts';

export const settingsOf = ({ book }: Pick<Context, 'book'>): SettingsView => settingsFrom(book.records);

/** The language the rep reads. */
export const languageOf = (context: Context): Language => settingsOf(context).language ?? context.language;

export const settingsHandlers = (context: Context): Pick<Handlers, 'settings.get' | 'settings.change'> => ({
  'settings.get': async () => ok(settingsOf(context)),
  'settings.change': async ({ patch, clear = [] }) => {
    const { playbook } = patch;
    if (playbook !== undefined && !context.playbookChoices.some(({ id }) => id === playbook))
      return fail('invalid-ask', { path: 'patch.playbook', problem: 'no-such-playbook' });
    const now = context.world.now();
    const before = context.book.records.settings.get(SETTINGS_ID);
    const kept: Partial<SettingsView> = { ...settingsOf(context) };
    for (const field of clear) delete kept[field];
    const record: Settings = {
      ...(kept as SettingsView),
      ...patch,
      id: SETTINGS_ID,
      createdAt: before?.createdAt ?? now,
      changedAt: now,
    };
    const done = await commit(context, { code: 'settings.change' }, [put('settings', record)]);
    return done.ok ? ok(settingsOf(context)) : done;
  },
});
