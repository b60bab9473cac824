import { Box, Button } from '@mui/material';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { SettingsSection } from './settings-section.tsx';
import type { Set } from './use-settings.ts';

/** Hints that were put away, and the way back for all of them. */
export function AdviceSettings({ now, set }: { readonly now: SettingsView; readonly set: Set }) {
  const t = useT();
  const count = now.hiddenAdvice.length;
  const title = t('advice:settings.title');
  return (
    <SettingsSection title={title} why={t('advice:settings.why')}>
      <Box sx={{ display: 'flex', gap: '12px', alignItems: 'center', fontSize: 'var(--small)' }}>
        <span>{count === 0 ? t('advice:settings.none') : t('advice:settings.count', { count })}</span>
        {count > 0 && (
          <Button variant="outlined" onClick={() => set({ hiddenAdvice: [] }, title)}>
            {t('advice:settings.back')}
          </Button>
        )}
      </Box>
    </SettingsSection>
  );
}
