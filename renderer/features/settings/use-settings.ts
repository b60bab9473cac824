import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { useToast } from '../../ui/toast.tsx';

/** Saves one setting at once and says so; `what` is its name in words. */
export type Set = (patch: Partial<SettingsView>, what: string) => void;

/** The settings as the book has them, and how to change one. */
export function useSettings(): { readonly now: SettingsView | undefined; readonly set: Set } {
  const t = useT();
  const say = useToast();
  const asked = useAsk('settings.get', {});
  const change = useChange('settings.change');
  const save = async (patch: Partial<SettingsView>, what: string) => {
    const result = await change.run({ patch });
    if (result.ok) say({ text: t('settingsPage:saved', { what }) });
    else say({ text: t(`failure:${result.error.code}`), tone: 'error' });
  };
  return {
    now: asked.state === 'answered' ? asked.value : undefined,
    set: (patch, what) => void save(patch, what),
  };
}
