import { test as plain } from '@playwright/test';
import { type DesktopEntrance, openDesktop } from './open-desktop.ts';

interface Rooms {
  /** A folder of this test alone for a book; nothing is in it yet. */
  readonly book: string;
  /** Starts the desktop on that book, perhaps at an hour of the day; quits with the test. */
  readonly open: (time?: string) => Promise<DesktopEntrance>;
}

export const test = plain.extend<Rooms>({
  book: async ({ browserName: _name }, use, info) => use(info.outputPath('book')),
  open: async ({ book }, use, info) => {
    const opened: DesktopEntrance[] = [];
    await use(async (time) => {
      const entrance = await openDesktop(info.outputPath('desktop'), book, time);
      opened.push(entrance);
      return entrance;
    });
    for (const entrance of opened) await entrance.close();
  },
});
