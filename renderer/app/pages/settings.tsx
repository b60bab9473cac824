import { Box, Link } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import type { Answer } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../api/use-ask.ts';
import { Backups } from '../../features/backup/backups.tsx';
import { BookSettings } from '../../features/settings/book-settings.tsx';
import { HabitSettings } from '../../features/settings/habit-settings.tsx';
import { LookSettings } from '../../features/settings/look-settings.tsx';
import { SettingsSection } from '../../features/settings/settings-section.tsx';
import { useSettings } from '../../features/settings/use-settings.ts';
import { YouSettings } from '../../features/settings/you-settings.tsx';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { BACKUPS_PATH, PLACE } from '../places.ts';

/** Scrolls to the backups when the address asks for them. */
function BackupsInSight({ status }: { readonly status: Answer<'book.status'> }) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const search = useSearch();
  const listed = useAsk('backup.list', {}).state !== 'asking';
  const wanted = listed && BACKUPS_PATH.endsWith(`?${search}`);
  useEffect(() => {
    if (wanted) place.current?.scrollIntoView();
  }, [wanted]);
  return (
    <div ref={place}>
      <SettingsSection title={t('backups:title')} why={t('backups:why')}>
        <Backups status={status} />
      </SettingsSection>
    </div>
  );
}

/** Where what was done, and what was deleted, is found. */
function Past() {
  const t = useT();
  return (
    <SettingsSection title={t('settingsPage:past')}>
      <Box sx={{ display: 'flex', gap: '20px', fontSize: 'var(--small)' }}>
        <Link href={`#${PLACE.activity}`}>{t('app:place.activity')}</Link>
        <Link href={`#${PLACE.bin}`}>{t('app:place.bin')}</Link>
      </Box>
    </SettingsSection>
  );
}

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
          {status.state === 'answered' && (
            <>
              <BackupsInSight status={status.value} />
              <Past />
              <BookSettings status={status.value} />
            </>
          )}
        </Box>
      </Box>
    </>
  );
}
