import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import type { Ask } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { useToast } from '../../ui/toast.tsx';

/** Saves one setting at once and says so; `what` is its name in words. */
export type Set = (patch: Partial<SettingsView>, what: string, clear?: Ask<'settings.change'>['clear']) => void;

/** The settings as the book has them, and how to change one. */
export function useSettings(): { readonly now: SettingsView | undefined; readonly set: Set } {
  const t = useT();
  const say = useToast();
  const asked = useAsk('settings.get', {});
  const changing = useChange('settings.change');
  const save = async (...[patch, what, clear = []]: Parameters<Set>) => {
    const result = await changing.run({ patch, clear });
    if (result.ok) say({ text: t('settingsPage:saved', { what }) });
    else say({ text: t(`failure:${result.error.code}`), tone: 'error' });
  };
  return {
    now: asked.state === 'answered' ? asked.value : undefined,
    set: (...change) => void save(...change),
  };
}
