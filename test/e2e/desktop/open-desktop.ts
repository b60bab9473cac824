import { existsSync } from 'node:fs';
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

/** The desktop on a book; `folder` takes the machine's preferences and whatever is saved. */
export async function openDesktop(folder: string, book: string): Promise<DesktopEntrance> {
  const saves = join(folder, 'saved');
  await mkdir(saves, { recursive: true });
  const faults: string[] = [];
  let app: ElectronApplication;
  let page: Page;
  let said: string[] = [];
  const start = async () => {
    app = await launchDesktop({ book, machine: join(folder, 'machine'), today: TODAY, zone: ZONE });
    page = await app.firstWindow();
    said = watchPage(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await answerDialogs(app, saves, undefined);
  };
  const stop = async () => {
    faults.push(...said.splice(0));
    await app.close();
  };
  const newFiles = async (before: readonly string[]) =>
    (await readdir(saves)).filter((name) => !before.includes(name) && !name.includes('.tmp'));
  const filesOf = async (deed: () => Promise<void>, count: number): Promise<Buffer[]> => {
    const before = await readdir(saves);
    await deed();
    await expect.poll(async () => (await newFiles(before)).length, { timeout: 20_000 }).toBe(count);
    return Promise.all((await newFiles(before)).sort().map((name) => readFile(join(saves, name))));
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
      if (!existsSync(file)) throw new Error(`there is no ${file}`);
      await answerDialogs(app, saves, file);
      await page.getByRole('button', { name: /./ }).first().waitFor();
    },
    saved: async (deed, count = 1) => (await filesOf(deed, count)).map((bytes) => bytes.toString('utf8')),
    async printed() {
      const [pdf = Buffer.alloc(0)] = await filesOf(async () => {
        await page.getByRole('button', { name: translator('zh-CN')('card:print') }).click();
      }, 1);
      return pdf;
    },
    async restart() {
      await stop();
      await start();
    },
    close: stop,
  };
}
