import { Box, Link } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import type { Answer } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../api/use-ask.ts';
import { Backups } from '../../features/backup/backups.tsx';
import { OwnFields } from '../../features/custom-field/own-fields.tsx';
import { AdviceSettings } from '../../features/settings/advice-settings.tsx';
import { BookSettings } from '../../features/settings/book-settings.tsx';
import { ClassSettings } from '../../features/settings/class-settings.tsx';
import { GiftSettings } from '../../features/settings/gift-settings.tsx';
import { HabitSettings } from '../../features/settings/habit-settings.tsx';
import { LookSettings } from '../../features/settings/look-settings.tsx';
import { PlaybookSettings } from '../../features/settings/playbook-settings.tsx';
import { SettingsSection } from '../../features/settings/settings-section.tsx';
import { useSettings } from '../../features/settings/use-settings.ts';
import { WeekSettings } from '../../features/settings/week-settings.tsx';
import { YouSettings } from '../../features/settings/you-settings.tsx';
import { WorkDays } from '../../features/work-days/work-days.tsx';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { goTo } from '../hash-location.ts';
import { BACKUPS_PATH, OWN_FIELDS_PATH, PLACE, playbookPath, WORK_DAYS_PATH } from '../places.ts';

interface InSightProps {
  /** The address that asks for it. */
  readonly path: string;
  /** All that it shows is there, so that nothing moves it away again. */
  readonly ready: boolean;
  readonly children: ReactNode;
}

/** Scrolls to a section when the address asks for it. */
function InSight({ path, ready, children }: InSightProps) {
  const place = useRef<HTMLDivElement>(null);
  const search = useSearch();
  const wanted = ready && path.endsWith(`?${search}`);
  useEffect(() => {
    if (wanted) place.current?.scrollIntoView();
  }, [wanted]);
  return <div ref={place}>{children}</div>;
}

function BackupsSection({ status }: { readonly status: Answer<'book.status'> }) {
  const t = useT();
  const listed = useAsk('backup.list', {}).state !== 'asking';
  return (
    <InSight path={BACKUPS_PATH} ready={listed}>
      <SettingsSection title={t('backups:title')} why={t('backups:why')}>
        <Backups status={status} />
      </SettingsSection>
    </InSight>
  );
}

function WorkDaysSection() {
  const t = useT();
  const known = useAsk('workDays.status', {}).state !== 'asking';
  const playbooks = useAsk('playbook.list', {}).state !== 'asking';
  return (
    <InSight path={WORK_DAYS_PATH} ready={known && playbooks}>
      <SettingsSection title={t('workDays:title')} why={t('workDays:why')}>
        <WorkDays />
      </SettingsSection>
    </InSight>
  );
}

function OwnFieldsSection() {
  const t = useT();
  const listed = useAsk('customField.list', {}).state !== 'asking';
  return (
    <InSight path={OWN_FIELDS_PATH} ready={listed}>
      <SettingsSection title={t('facts:own.title')} why={t('facts:own.why')}>
        <OwnFields />
      </SettingsSection>
    </InSight>
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
        // Positioned, so that what is spoken only scrolls with the page and does not make the window taller.
        sx={{
          flex: 1,
          position: 'relative',
          overflow: 'auto',
          px: '24px',
          pb: '24px',
          '&:focus-visible': { outlineOffset: -2 },
        }}
      >
        <Box sx={{ maxWidth: 820 }}>
          {now !== undefined && (
            <>
              <LookSettings now={now} set={set} />
              <HabitSettings now={now} set={set} keysHref={`#${PLACE.keys}`} />
              <PlaybookSettings now={now} onLook={(id) => goTo(playbookPath(id))} href={`#${PLACE.playbooks}`} />
              <ClassSettings now={now} set={set} />
              <GiftSettings now={now} set={set} />
              <OwnFieldsSection />
              <WeekSettings now={now} set={set} />
              <WorkDaysSection />
              <YouSettings now={now} set={set} />
              <AdviceSettings now={now} set={set} />
            </>
          )}
          {status.state === 'answered' && (
            <>
              <BackupsSection status={status.value} />
              <Past />
              <BookSettings status={status.value} />
            </>
          )}
        </Box>
      </Box>
    </>
  );
}
