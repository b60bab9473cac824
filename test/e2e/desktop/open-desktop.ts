import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { launchDesktop } from '../../helpers/launch-desktop.ts';
import { TODAY, ZONE } from '../../helpers/prepare-book.ts';
import { watchPage } from '../../helpers/watch-page.ts';
import type { Entrance } from '../entrance.ts';

export interface DesktopEntrance extends Entrance {
  app(): ElectronApplication;
}

/** A button by its words, in whichever language the window speaks. */
const inEither = (key: 'importPage:choose.button' | 'card:savePdf'): RegExp =>
  new RegExp(`^(${translator('zh-CN')(key)}|${translator('en')(key)})$`);
const CHOOSE = inEither('importPage:choose.button');
const SAVE_PDF = inEither('card:savePdf');

/** Answers the system's next questions: which file, and where to save (into `folder`, under the proposed name). */
async function answerDialogs(app: ElectronApplication, folder: string, file: string | undefined): Promise<void> {
  await app.evaluate(
    ({ dialog }, answers) => {
      const save = async (...asked: unknown[]) => {
        const { defaultPath = 'unnamed' } = asked.at(-1) as { defaultPath?: string };
        return { canceled: false, filePath: `${answers.folder}/${defaultPath.replace(/^.*[\\/]/, '')}` };
      };
      const open = async () => ({ canceled: answers.file === null, filePaths: answers.file ? [answers.file] : [] });
      Object.assign(dialog, { showSaveDialog: save, showOpenDialog: open });
    },
    { folder, file: file ?? null },
  );
}

/** Files that stand in `folder` once `deed` is done, in the order of their names. */
async function filesOf(folder: string, deed: () => Promise<void>, count: number): Promise<Buffer[]> {
  const before = await readdir(folder);
  const fresh = async () =>
    (await readdir(folder)).filter((name) => !before.includes(name) && /\.(ics|pdf|csv)$/.test(name)).sort();
  await deed();
  await expect.poll(async () => (await fresh()).length, { timeout: 20_000 }).toBe(count);
  return Promise.all((await fresh()).map((name) => readFile(join(folder, name))));
}

/** The desktop on a book; `folder` takes the machine's preferences and whatever is saved. */
export async function openDesktop(folder: string, book: string, time?: string): Promise<DesktopEntrance> {
  const saves = join(folder, 'saved');
  await mkdir(saves, { recursive: true });
  const faults: string[] = [];
  let app: ElectronApplication;
  let page: Page;
  let said: string[] = [];
  const start = async () => {
    app = await launchDesktop({ book, machine: join(folder, 'machine'), today: TODAY, time, zone: ZONE });
    page = await app.firstWindow();
    said = watchPage(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('heading').first().waitFor();
    await answerDialogs(app, saves, undefined);
  };
  const stop = async () => {
    faults.push(...said.splice(0));
    await app.close();
  };
  await start();
  return {
    place: 'desktop',
    book,
    get faults() {
      return [...faults, ...said];
    },
    app: () => app,
    page: () => page,
    async hand(file) {
      await answerDialogs(app, saves, file);
      await page.getByRole('button', { name: CHOOSE }).click();
    },
    saved: async (deed, count = 1) => (await filesOf(saves, deed, count)).map((bytes) => bytes.toString('utf8')),
    async printed() {
      const [pdf = Buffer.alloc(0)] = await filesOf(
        saves,
        () => page.getByRole('button', { name: SAVE_PDF }).click(),
        1,
      );
      return pdf;
    },
    async restart() {
      await stop();
      await start();
    },
    close: stop,
  };
}
