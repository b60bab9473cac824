import { useColorScheme } from '@mui/material/styles';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/domain/day.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { useLanguage } from '../i18n/use-t.ts';
import { DayLocale } from '../ui/day-locale.tsx';
import { ShortcutProvider } from '../ui/shortcuts.tsx';

type Look = Pick<Settings, 'language' | 'theme' | 'density' | 'firstDayOfWeek' | 'singleKeys'>;

interface AppearanceProps {
  /** `settings` as the book has them; a language not chosen yet leaves the one on screen. */
  readonly look: Look;
  /** The book's today, once it is known. */
  readonly today?: Day | undefined;
  readonly children: ReactNode;
}

/** Makes the window look and listen as the settings say, at once and without reloading. */
export function Appearance({ look, today, children }: AppearanceProps) {
  const { setMode } = useColorScheme();
  const { i18n } = useTranslation();
  const { theme, density, language, firstDayOfWeek, singleKeys } = look;
  useEffect(() => setMode(theme), [setMode, theme]);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  useEffect(() => {
    if (language !== undefined && i18n.language !== language) void i18n.changeLanguage(language);
  }, [i18n, language]);
  return (
    <ShortcutProvider singleKeys={singleKeys}>
      <DayLocale language={useLanguage()} firstDayOfWeek={firstDayOfWeek} today={today}>
        {children}
      </DayLocale>
    </ShortcutProvider>
  );
}
