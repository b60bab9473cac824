import type { BrowserWindow } from 'electron/main';
import type { News } from '../../shared/contract/news.ts';
import type { Bounds } from '../files/preferences.ts';
import { WIRE } from '../ipc/wire-names.ts';
import { boundsOf, restoredBounds } from './window-bounds.ts';

export interface MainWindow {
  current(): BrowserWindow | undefined;
  /** Brings the window to the front, and opens it again where closing it did not end the program. */
  show(): void;
  send(news: News): void;
}

export interface MainWindowOptions {
  readonly open: (bounds: ReturnType<typeof restoredBounds>) => BrowserWindow;
  readonly home: string;
  readonly kept: Bounds | undefined;
  readonly keep: (bounds: Bounds) => void;
}

/** The one window of the rep. */
export function makeMainWindow({ open, home, kept, keep }: MainWindowOptions): MainWindow {
  let window: BrowserWindow | undefined;
  let last = kept;

  const opened = (): BrowserWindow => {
    const fresh = open(restoredBounds(last));
    if (last?.maximized === true) fresh.maximize();
    fresh.once('ready-to-show', () => fresh.show());
    fresh.on('close', () => {
      last = boundsOf(fresh);
      keep(last);
    });
    fresh.on('closed', () => {
      window = undefined;
    });
    // A page that does not come up shows Chromium's own page about it; there is nothing else to show it in.
    fresh.loadURL(home).catch(() => undefined);
    return fresh;
  };

  return {
    current: () => window,
    show() {
      if (window === undefined) {
        window = opened();
        return;
      }
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    send: (news) => window?.webContents.send(WIRE.news, news),
  };
}
