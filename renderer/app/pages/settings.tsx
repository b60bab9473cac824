import { Box } from '@mui/material';
import { useAsk } from '../../api/use-ask.ts';
import { BookSettings } from '../../features/settings/book-settings.tsx';
import { HabitSettings } from '../../features/settings/habit-settings.tsx';
import { LookSettings } from '../../features/settings/look-settings.tsx';
import { useSettings } from '../../features/settings/use-settings.ts';
import { YouSettings } from '../../features/settings/you-settings.tsx';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';

/** How the book looks and behaves, who the rep is, and where the book lies. */
export function SettingsPage() {
  const t = useT();
  const { now, set } = useSettings();
  const status = useAsk('book.status', {});
  return (
    <>
      <PageHead title={t('settingsPage:title')} sub={t('settingsPage:sub')} />
      <Box
        role="region"
        aria-label={t('settingsPage:title')}
        tabIndex={0}
        sx={{ flex: 1, overflow: 'auto', px: '24px', pb: '24px', '&:focus-visible': { outlineOffset: -2 } }}
      >
        <Box sx={{ maxWidth: 820 }}>
          {now !== undefined && (
            <>
              <LookSettings now={now} set={set} />
              <HabitSettings now={now} set={set} />
              <YouSettings now={now} set={set} />
            </>
          )}
          {status.state === 'answered' && <BookSettings status={status.value} />}
        </Box>
      </Box>
    </>
  );
}
