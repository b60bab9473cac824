import { useColorScheme } from '@mui/material/styles';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { Day } from '../../shared/domain/day.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { useSpoken } from '../i18n/use-spoken.ts';
import { DayWaysContext } from '../ui/day-ways.ts';
import { ShortcutProvider } from '../ui/shortcuts.tsx';

type Look = Pick<Settings, 'language' | 'theme' | 'density' | 'firstDayOfWeek' | 'singleKeys' | 'keys'>;

interface AppearanceProps {
  /** `settings` as the book has them; a language not chosen yet leaves the one on screen. */
  readonly look: Look;
  /** The book's today. */
  readonly today: Day;
  readonly children: ReactNode;
}

/** Makes the window look and listen as the settings say, at once and without reloading. */
export function Appearance({ look, today, children }: AppearanceProps) {
  const { setMode } = useColorScheme();
  const { theme, density, language, firstDayOfWeek, singleKeys, keys } = look;
  useEffect(() => setMode(theme), [setMode, theme]);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  const spoken = useSpoken(language);
  const ways = useMemo(() => ({ firstDayOfWeek, today }), [firstDayOfWeek, today]);
  if (!spoken) return null;
  return (
    <ShortcutProvider singleKeys={singleKeys} keys={keys}>
      <DayWaysContext value={ways}>{children}</DayWaysContext>
    </ShortcutProvider>
  );
}
