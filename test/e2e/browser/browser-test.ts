import { test as plain } from '@playwright/test';
import type { Entrance } from '../entrance.ts';
import { type BrowserOptions, openBrowser } from './open-browser.ts';

interface Rooms {
  /** A folder of this test alone for a book; nothing is in it yet. */
  readonly book: string;
  /** Opens the browser entrance on that book; closed with the test. */
  readonly open: (options?: BrowserOptions) => Promise<Entrance>;
}

export const test = plain.extend<Rooms>({
  book: async ({ browserName: _name }, use, info) => use(info.outputPath('book')),
  open: async ({ browser, book }, use) => {
    const opened: Entrance[] = [];
    await use(async (options) => {
      const entrance = await openBrowser(browser, book, options);
      opened.push(entrance);
      return entrance;
    });
    for (const entrance of opened.reverse()) await entrance.close();
  },
});
