import { Box } from '@mui/material';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { SavedField } from './saved-field.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { Set } from './use-settings.ts';

/** The rep's name and number, which go on paper. */
export function YouSettings({ now, set }: { readonly now: SettingsView; readonly set: Set }) {
  const t = useT();
  const name = t('settingsPage:repName');
  const phone = t('settingsPage:repPhone');
  return (
    <SettingsSection title={t('settingsPage:you')} why={t('settingsPage:youWhy')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '16px' }}>
        <SavedField label={name} saved={now.repName} onSave={(repName) => set({ repName }, name)} />
        <SavedField label={phone} type="tel" saved={now.repPhone} onSave={(repPhone) => set({ repPhone }, phone)} />
      </Box>
    </SettingsSection>
  );
}
