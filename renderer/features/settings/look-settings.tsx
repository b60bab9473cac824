import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { SettingLine, SettingsSection } from './settings-section.tsx';
import type { Set } from './use-settings.ts';

interface PartProps {
  readonly now: SettingsView;
  readonly set: Set;
}

/** Languages by their own names, so that whoever reads only one finds it. */
const LANGUAGE_NAMES = [
  { value: 'zh-CN', label: '中文' },
  { value: 'en', label: 'English' },
] as const;

/** Language, theme and density. */
export function LookSettings({ now, set }: PartProps) {
  const t = useT();
  const language = useLanguage();
  const words = {
    language: t('settingsPage:language'),
    theme: t('settingsPage:theme'),
    density: t('settingsPage:density'),
  };
  return (
    <SettingsSection title={t('settingsPage:look')}>
      <SettingLine label={words.language}>
        <Segmented
          label={words.language}
          segments={LANGUAGE_NAMES}
          value={now.language ?? language}
          onChange={(to) => set({ language: to }, words.language)}
        />
      </SettingLine>
      <SettingLine label={words.theme}>
        <Segmented
          label={words.theme}
          segments={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`settingsPage:themes.${value}`),
            icon: value,
          }))}
          value={now.theme}
          onChange={(theme) => set({ theme }, words.theme)}
        />
      </SettingLine>
      <SettingLine label={words.density}>
        <Segmented
          label={words.density}
          segments={(['comfortable', 'compact'] as const).map((value) => ({
            value,
            label: t(`settingsPage:densities.${value}`),
            icon: value === 'compact' ? 'rows' : 'comfortable',
          }))}
          value={now.density}
          onChange={(density) => set({ density }, words.density)}
        />
      </SettingLine>
    </SettingsSection>
  );
}
