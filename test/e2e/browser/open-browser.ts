import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, type Download, expect, type Page } from '@playwright/test';
import { launchLoopback, type Loopback } from '../../helpers/launch-loopback.ts';
import { TODAY, ZONE } from '../../helpers/prepare-book.ts';
import { watchPage } from '../../helpers/watch-page.ts';
import type { Entrance } from '../entrance.ts';

export interface BrowserOptions extends Pick<BrowserContextOptions, 'viewport' | 'locale' | 'colorScheme'> {
  readonly today?: string;
  /** See `LoopbackOptions`. */
  readonly time?: string | undefined;
  /** See `LoopbackOptions`. */
  readonly uid?: number | undefined;
}

async function savedBy(page: Page, deed: () => Promise<void>, count: number): Promise<string[]> {
  const downloads: Download[] = [];
  const note = (download: Download) => void downloads.push(download);
  page.on('download', note);
  await deed();
  await expect.poll(() => downloads.length).toBe(count);
  page.off('download', note);
  return Promise.all(downloads.map(async (download) => readFile(await download.path(), 'utf8')));
}

/** The browser entrance on a book, in a context of its own. */
export async function openBrowser(browser: Browser, book: string, options: BrowserOptions = {}): Promise<Entrance> {
  const { today = TODAY, time, uid, ...look } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...look });
  const page = await context.newPage();
  const faults = watchPage(page);
  let server: Loopback | undefined;
  const start = async () => {
    server = await launchLoopback({ book, today, time, zone: ZONE, home: `${book}-machine`, uid });
    await page.goto(server.address);
  };
  await start();
  return {
    place: 'browser',
    book,
    faults,
    page: () => page,
    hand: (file) => page.locator('input[type=file]').setInputFiles(file),
    saved: (deed, count = 1) => savedBy(page, deed, count),
    printed: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    async restart() {
      await page.goto('about:blank');
      await server?.stop();
      await start();
    },
    async close() {
      const ending = server;
      server = undefined;
      await context.close();
      await ending?.stop();
    },
  };
}
