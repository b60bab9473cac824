import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useChange } from '../api/use-change.ts';
import { useFreshness } from '../api/use-news.ts';
import { NotSavedBanner } from '../features/change/not-saved-banner.tsx';
import type { NotSaved } from '../features/change/use-change-watch.ts';
import { useT } from '../i18n/use-t.ts';
import { Banner } from '../ui/banner.tsx';
import type { OpenBook } from './book-gate.tsx';
import { commandsFor } from './commands.ts';
import { DeskContext } from './desk.ts';
import { goTo } from './hash-location.ts';
import { Notices } from './notices.tsx';
import { Overlays } from './overlays.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { PLACE, placeOf } from './places.ts';
import { detailsOf } from './recovery.tsx';
import { Routes } from './routes.tsx';
import { Shell } from './shell/shell.tsx';
import { useDeskState } from './use-desk-state.ts';
import { useExportCalendar } from './use-export.ts';
import { useGlobalKeys, useGoNews } from './use-global-keys.ts';
import { useNavItems, savedState } from './use-nav.ts';
import { usePageTitle } from './use-page-title.ts';

interface BannersProps {
  readonly open: OpenBook;
  readonly notSaved: NotSaved | undefined;
}

/** What must be seen across the top of every page. */
function Banners({ open: { status, lost }, notSaved }: BannersProps) {
  const t = useT();
  return (
    <>
      {notSaved !== undefined && (
        <NotSavedBanner
          failure={notSaved.failure}
          onRetry={notSaved.retry}
          onCopy={() => void navigator.clipboard.writeText(detailsOf(notSaved.failure))}
        />
      )}
      {lost !== undefined && notSaved === undefined && (
        <Banner
          tone="error"
          title={t(`failure:${lost.failure.code}`)}
          actions={
            <Button variant="contained" color="error" onClick={lost.again}>
              {t('ui:retry')}
            </Button>
          }
        />
      )}
      <Notices status={status} />
    </>
  );
}

function Framed({ open, notSaved, onFind, children }: BannersProps & { onFind: () => void; children: ReactNode }) {
  const [path] = useLocation();
  const items = useNavItems(open.status);
  if (path === PLACE.firstRun) return children;
  return (
    <Shell
      items={items}
      at={placeOf(path)}
      onFind={onFind}
      saved={savedState(open.status, notSaved !== undefined)}
      settingsHref={`#${PLACE.settings}`}
      banner={<Banners open={open} notSaved={notSaved} />}
    >
      {children}
    </Shell>
  );
}

/** The window on an open book: sidebar, page, and what may lie over both. */
export function BookWindow({ open }: { readonly open: OpenBook }) {
  const t = useT();
  const [path] = useLocation();
  const { desk, over, close, notSaved } = useDeskState();
  const settings = useChange('settings.change');
  const exportCalendar = useExportCalendar(desk);
  useFreshness();
  useGlobalKeys(desk);
  useGoNews(desk);
  usePageTitle(path);
  const commands = commandsFor({
    t,
    desk,
    go: goTo,
    exportCalendar,
    change: (patch) => void settings.run({ patch }),
  });
  return (
    <DeskContext value={desk}>
      <Framed open={open} notSaved={notSaved} onFind={desk.find}>
        <PageBoundary place={path}>
          <Routes />
        </PageBoundary>
      </Framed>
      <Overlays over={over} today={open.status.today} desk={desk} commandsFor={commands} close={close} />
    </DeskContext>
  );
}
