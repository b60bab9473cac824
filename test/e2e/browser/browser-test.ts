import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plain } from '@playwright/test';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { changeSettings, idOf, makeSampleBook } from '../../helpers/prepare-book.ts';
import type { Entrance } from '../entrance.ts';
import { type BrowserOptions, openBrowser } from './open-browser.ts';
import { TOLD } from './screens.ts';

interface SampleOptions extends BrowserOptions {
  readonly look?: Partial<Pick<SettingsView, 'language' | 'theme'>>;
}

interface Rooms {
  /** A folder of this test alone for a book; nothing is in it yet. */
  readonly book: string;
  /** Opens the browser entrance on that book; closed with the test. */
  readonly open: (options?: BrowserOptions) => Promise<Entrance>;
  /** The same, on a copy of the sample book; in English and light where `look` says nothing else. */
  readonly openSample: (options?: SampleOptions) => Promise<Entrance>;
}

interface Stock {
  /** A sample book that is copied and never opened, and who its told case is about. */
  readonly sample: { readonly folder: string; readonly toldId: string };
}

export const test = plain.extend<Rooms, Stock>({
  sample: [
    async ({ browserName: _name }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'sample-'));
      await makeSampleBook(join(folder, 'book'), { language: 'en', theme: 'light' });
      await use({ folder: join(folder, 'book'), toldId: await idOf(join(folder, 'book'), TOLD) });
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
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
  openSample: async ({ sample, book, open }, use) => {
    await use(async ({ look, ...options } = {}) => {
      await cp(sample.folder, book, { recursive: true });
      if (look !== undefined) await changeSettings(book, look);
      return open({ locale: 'en-GB', ...options });
    });
  },
});
