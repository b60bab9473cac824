import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, Menu, session } from 'electron/main';
import { translator } from '../../shared/i18n/translate.ts';
import { type Preferences, type PreferencesFile, preferencesIn } from '../files/preferences.ts';
import { chooseBookIn, openedBooksIn } from '../files/opened-books.ts';
import { feedPlaceIn } from '../files/feed-place.ts';
import { secondPlaceIn } from '../files/second-place.ts';
import type { House } from '../house.ts';
import { PREFERENCES_FILE } from '../files/machine-folder.ts';
import { openHouse } from '../open-house.ts';
import { realWorld } from '../real-world.ts';
import { chooseBook } from './choose-book.ts';
import { closeBeforeQuit } from './close-before-quit.ts';
import { wallContents } from './contents-walls.ts';
import { createWindow } from './create-window.ts';
import { makeDesk } from './desk.ts';
import { hangNotices } from './notices.ts';
import { followLanguage, systemLanguage } from './follow-language.ts';
import { hangWire, type Wire } from './hang-wire.ts';
import { type MainWindow, makeMainWindow } from './main-window.ts';
import { menuTemplate } from './menu-template.ts';
import { type Pages, pagesAt } from './pages.ts';
import { servePages } from './serve-pages.ts';
import { utilityParser } from './utility-parser.ts';
import { wallSession } from './session-walls.ts';
import type { StartOptions } from './start-options.ts';

export interface DesktopOptions extends StartOptions {
  /** Folder of this machine's preferences and default book. */
  readonly machine: string;
  /** Folder of the built window. */
  readonly renderer: string;
  /** The built preload, a CommonJS file. */
  readonly preload: string;
  /** Only while developing: the server that has the window instead of the built folder. */
  readonly devServer: string | undefined;
}

/** The menu bar and the notices of the system, in the language of the book. */
function hangWords(house: House, window: MainWindow, machine: PreferencesFile): Promise<void> {
  let spoken = systemLanguage(app.getLocale());
  hangNotices({ house, window, platform: process.platform, language: () => spoken });
  return followLanguage(house, spoken, (language) => {
    spoken = language;
    const template = menuTemplate({
      t: translator(language),
      platform: process.platform,
      devTools: !app.isPackaged,
      go: (to) => {
        window.show();
        window.send({ news: 'go', to });
      },
      chooseBook: () => void chooseBook((book) => chooseBookIn(machine, book)),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  });
}

interface Openers {
  readonly open: (bounds: Parameters<typeof createWindow>[0]['bounds']) => BrowserWindow;
  readonly hidden: () => BrowserWindow;
}

function openersFor(preload: string, wire: () => Wire): Openers {
  const open: Openers['open'] = (bounds) => {
    const window = createWindow({ preload, bounds, devTools: !app.isPackaged });
    wire().trust(window.webContents);
    return window;
  };
  return { open, hidden: () => open({ width: 900, height: 1_200 }) };
}

interface Kept {
  readonly file: PreferencesFile;
  readonly atStart: Preferences;
}

function houseFor(
  options: DesktopOptions,
  pages: Pages,
  { file, atStart }: Kept,
  window: () => MainWindow,
  hidden: () => BrowserWindow,
): House {
  const language = systemLanguage(app.getLocale());
  const wanted = {
    place: 'desktop',
    folder: options.book ?? atStart.book ?? join(options.machine, 'book'),
    world: realWorld(options),
    language,
    startParser: utilityParser,
    beside: true,
    secondPlace: secondPlaceIn(file),
    feedPlace: feedPlaceIn(file),
    desk: makeDesk({
      window: () => window().current(),
      hiddenWindow: hidden,
      home: pages.home,
      t: () => translator(language),
    }),
  } as const;
  // A folder named at the start is taken at its word, whatever was there before.
  if (options.book !== undefined) return openHouse(wanted);
  return openHouse(wanted, { remembered: atStart.book !== undefined, books: openedBooksIn(file) });
}

function followApp(window: MainWindow): void {
  app.on('second-instance', () => window.show());
  app.on('activate', () => window.show());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

/** Opens the book and the window. Runs once, after the few things that must precede the system's `ready`. */
export async function begin(options: DesktopOptions): Promise<void> {
  const pages = pagesAt(app.isPackaged ? undefined : options.devServer);
  app.on('web-contents-created', (_event, contents) => wallContents(contents, pages));
  await app.whenReady();
  wallSession(session.defaultSession, pages);
  servePages(options.renderer, pages);

  const file = preferencesIn(join(options.machine, PREFERENCES_FILE), randomUUID);
  const atStart = await file.read();
  const { open, hidden } = openersFor(options.preload, () => wire);
  const window: MainWindow = makeMainWindow({
    open,
    home: pages.home,
    kept: atStart.window,
    keep: (bounds) => void file.keep({ window: bounds }),
  });
  const house = houseFor(options, pages, { file, atStart }, () => window, hidden);
  const wire = hangWire(house, pages);
  closeBeforeQuit(() => house.close());
  house.onNews((news) => window.send(news));
  followApp(window);
  window.show();
  await hangWords(house, window, file);
}
