import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { SettingsView } from '../../shared/contract/book-channels.ts';
import { draftShelf } from '../api/draft-shelf.ts';
import { useChange } from '../api/use-change.ts';
import { useNews } from '../api/use-news.ts';
import { useT } from '../i18n/use-t.ts';
import type { BannersProps } from './banners.tsx';
import type { OpenBook } from './book-gate.tsx';
import { DeskContext } from './desk.ts';
import { goTo } from './hash-location.ts';
import { Overlays } from './overlays.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { PLACE, placeOf } from './places.ts';
import { Routes } from './routes.tsx';
import { Shell } from './shell/shell.tsx';
import { useDeskState } from './use-desk-state.ts';
import { useExportCalendar } from './use-export.ts';
import { useGlobalKeys, useGoNews } from './use-global-keys.ts';
import { useNavItems, savedState } from './use-nav.ts';
import { usePageTitle } from './use-page-title.ts';

// Always there, so that they are loaded before the wire can break; only not before the window.
const Banners = lazy(async () => ({ default: (await import('./banners.tsx')).Banners }));

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
      banner={
        <Suspense>
          <Banners open={open} notSaved={notSaved} />
        </Suspense>
      }
    >
      {children}
    </Shell>
  );
}

/** Counts how often the book was opened anew: what a page remembers of a record may be of another book then. */
function useReopened(onReopened: () => void): number {
  const [turn, setTurn] = useState(0);
  useNews(({ news }) => {
    if (news !== 'book-reopened') return;
    setTurn((last) => last + 1);
    draftShelf.forget();
    onReopened();
  });
  return turn;
}

/** The window on an open book: sidebar, page, and what may lie over both. */
export function BookWindow({ open }: { readonly open: OpenBook }) {
  const t = useT();
  const [path] = useLocation();
  const { desk, over, close, arise, notSaved } = useDeskState();
  const settings = useChange('settings.change');
  const exportCalendar = useExportCalendar(desk);
  useGlobalKeys(desk);
  useGoNews(desk);
  usePageTitle(path);
  const turn = useReopened(close);
  const means = {
    t,
    desk,
    go: goTo,
    exportCalendar,
    customerId: /^\/customer\/([^/?]+)/.exec(path)?.[1],
    change: (patch: Partial<SettingsView>) => void settings.run({ patch }),
  };
  return (
    <DeskContext value={desk}>
      <Framed open={open} notSaved={notSaved} onFind={desk.find}>
        <PageBoundary place={path}>
          <Routes key={turn} />
        </PageBoundary>
      </Framed>
      <Overlays over={over} today={open.status.today} desk={desk} means={means} close={close} arise={arise} />
    </DeskContext>
  );
}
