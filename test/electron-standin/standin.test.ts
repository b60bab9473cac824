import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchElectron } from '../helpers/launch-desktop.ts';

/** What the fixture's preload puts on the page's window. */
interface Fixture {
  book: {
    ask(channel: string, value: unknown): Promise<unknown>;
    pathOf(file: File): string;
    onNews(listener: (news: unknown) => void): () => void;
  };
  heard?: unknown[];
  chosen?: string;
}

/** Real Electron has none of the stand-in's refusals, so this suite always takes the stand-in. */
process.env.BOOK_STANDIN = 'always';

let app: ElectronApplication;
let page: Page;
let folder: string;

const refused = (): Promise<string[]> => app.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);
const ask = (channel: string, value: unknown): Promise<unknown> =>
  page.evaluate(([name, asked]) => (window as unknown as Fixture).book.ask(name as string, asked), [channel, value]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standin-'));
  app = await launchElectron(resolve('test/electron-standin/fixture'), [], { TMPDIR: folder });
  page = await app.firstWindow();
  await page.waitForSelector('h1');
}, 60_000);

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the Electron stand-in', () => {
  it('carries what structured clone carries, and names the frame that asked', async () => {
    const value = { day: '2026-02-28', list: [1, null], nested: { yes: true } };
    expect(await ask('echo', value)).toEqual({ value, mine: true });
  });

  it('flattens what a handler throws to a sentence', async () => {
    await expect(ask('fail', 1)).rejects.toThrow("Error invoking remote method 'fail': Error: no");
  });

  it('hears news from the main process in the page', async () => {
    await page.evaluate(() => {
      const fixture = window as unknown as Fixture;
      fixture.heard = [];
      fixture.book.onNews((news) => fixture.heard?.push(news));
    });
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('news', { n: 1 }));
    await expect.poll(() => page.evaluate(() => (window as unknown as Fixture).heard)).toEqual([{ n: 1 }]);
  });

  it('tells the preload where a chosen file lies, and nothing of a file that no disk knows', async () => {
    const file = join(folder, '客户.csv');
    writeFileSync(file, 'name\n');
    await page.setInputFiles('input', file);
    await expect.poll(() => page.evaluate(() => (window as unknown as Fixture).chosen)).toBe(file);
    expect(await page.evaluate(() => (window as unknown as Fixture).book.pathOf(new File(['x'], 'made.csv')))).toBe('');
  });

  it('runs a utility process with a parent port and without the ways of a plain fork', async () => {
    const answer = { doubled: 42, args: ['one'], send: 'undefined' };
    expect(await ask('child', 21)).toEqual({ answer, code: 1 });
  });

  it('asks both guards about a navigation that the page begins, and stays', async () => {
    await page.evaluate(() => {
      location.href = 'https://example.com/away';
    });
    await expect.poll(refused).toContain('will-frame-navigate https://example.com/away');
    await expect.poll(refused).toContain('will-navigate https://example.com/away');
    expect(page.url()).toContain('book');
  });

  it('asks the guard of all frames about a frame in the page', async () => {
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'https://example.com/frame'));
    await expect.poll(refused).toContain('will-frame-navigate https://example.com/frame');
  });

  it('lets the app cancel a request', async () => {
    await page.evaluate(() => fetch('https://example.com/request').catch(() => undefined));
    await expect.poll(refused).toContain('request https://example.com/request');
  });

  it('lets the app refuse a download', async () => {
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'data:text/plain,x', download: 'book.txt' });
      link.click();
    });
    await expect.poll(refused).toContain('download book.txt');
  });

  it('keeps the page in a world without Node and without Electron', async () => {
    const world = await page.evaluate(() => [
      typeof Reflect.get(window, 'require'),
      typeof Reflect.get(window, 'process'),
    ]);
    expect(world).toEqual(['undefined', 'undefined']);
    await expect(
      page.evaluate(() => Object.assign((window as unknown as Fixture).book, { more: 1 })),
    ).rejects.toThrow();
  });

  it.each([
    ['app', 'moveToApplicationsFolder'],
    ['session', 'fromPartition'],
    ['clipboard', 'readImage'],
    ['safeStorage', 'encryptString'],
  ])('refuses %s.%s by name', async (room, member) => {
    const said = app.evaluate(
      (electron, [a, b]) => {
        const part = Reflect.get(electron, a as string) as object;
        return typeof Reflect.get(part, b as string);
      },
      [room, member],
    );
    await expect(said).rejects.toThrow(`electron stand-in: ${room}.${member} is not implemented`);
  });

  it('writes down what the app asked the desktop for', async () => {
    const calls = await app.evaluate((electron) => Reflect.get(electron, 'standin') as { calls: unknown[] });
    expect(calls).toEqual({
      calls: [
        { name: 'app.enableSandbox', args: [] },
        { name: 'app.setLoginItemSettings', args: [{ openAtLogin: true }] },
        { name: 'utilityProcess.fork', args: ['fixture'] },
        { name: 'session.will-download', args: ['data:text/plain,x'] },
      ],
    });
  });

  it('asks about a new window, and opens none', async () => {
    const handle = page.evaluate(() => window.open('https://example.com/popup') === null);
    await expect.poll(refused).toContain('open https://example.com/popup');
    expect(await handle).toBe(true);
  });

  it('asks about a link into a new window, and opens none', async () => {
    await page.click('a');
    await expect.poll(refused).toContain('open https://example.com/link');
  });
});
