import { BrowserWindow } from 'electron/main';
import type { Bounds } from '../files/preferences.ts';

/** Free of names: titles show in the task bar, in window lists and in screenshots. */
export const TITLE = 'Account Book 客户账本';

export interface WindowOptions {
  /** Absolute path of the built preload. */
  readonly preload: string;
  readonly bounds: Omit<Bounds, 'maximized'> | { readonly width: number; readonly height: number };
  readonly devTools: boolean;
}

/** The only maker of windows, so that these preferences are everybody's. Shows nothing yet. */
export function createWindow({ preload, bounds, devTools }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    title: TITLE,
    show: false,
    minWidth: 480,
    minHeight: 400,
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // A hidden window that prints must finish its layout as fast as one that is looked at.
      backgroundThrottling: false,
    },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}
