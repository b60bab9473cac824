import type { WebContents } from 'electron/main';
import { openOutside } from './open-outside.ts';
import type { Pages } from './pages.ts';

interface Going {
  readonly url: string;
  preventDefault(): void;
}

/** Keeps a window on our own pages. Links that lead out are handed to the system; nothing opens a second window. */
export function wallContents(contents: WebContents, pages: Pages): void {
  const stay = (going: Going) => {
    if (!pages.isOurs(going.url)) going.preventDefault();
  };
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-navigate', (going) => {
    stay(going);
    openOutside(going.url);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}
