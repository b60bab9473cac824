import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { place } from '../../api/api.ts';
import { useT } from '../../i18n/use-t.ts';
import { SettingLine } from './settings-section.tsx';

const permission = (): NotificationPermission => ('Notification' in window ? Notification.permission : 'denied');

/** The browser asks the rep only when the rep asks for it. The desktop needs no leave. */
export function NoticePermission() {
  const t = useT();
  const [now, setNow] = useState(permission);
  if (place() === 'desktop') return null;
  const ask = async () => setNow(await Notification.requestPermission());
  return (
    <SettingLine label={t('reminders:settings.browser')}>
      {now === 'default' ? (
        <Button variant="outlined" onClick={() => void ask()}>
          {t('reminders:settings.allow')}
        </Button>
      ) : (
        <Box role="status" sx={{ fontSize: 'var(--small)', alignSelf: 'center', textWrap: 'pretty' }}>
          {t(now === 'granted' ? 'reminders:settings.allowed' : 'reminders:settings.denied')}
        </Box>
      )}
    </SettingLine>
  );
}
