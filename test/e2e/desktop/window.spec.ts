import { expect, type Page } from '@playwright/test';
import type { WindowBook } from '../../../shared/contract/window-book.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { makeBookOf } from '../../helpers/prepare-book.ts';
import { readPdf } from '../../helpers/read-pdf.ts';
import { test } from './desktop-test.ts';
import type { DesktopEntrance } from './open-desktop.ts';

const t = translator('en');
const PEOPLE = 'name,mobile\nAnn Example,+1 202-555-0112\n';

test.beforeEach(async ({ book }) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Clicks an item of the menu bar by its id, as the system does. */
const clickMenu = (entrance: DesktopEntrance, id: string): Promise<void> =>
  entrance.app().evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);

test('the title names the program and nobody in the book', async ({ open }) => {
  const entrance = await open();
  const page = entrance.page();
  await page.getByRole('link', { name: 'Ann Example' }).first().click();
  await expect(page).toHaveURL(/#\/customer\//);
  const titles = await entrance
    .app()
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.getTitle()));
  expect(titles).toEqual(['Account Book 客户账本']);
  expect(entrance.faults).toEqual([]);
});

test('the page reaches three named things of the world outside and can change none of them', async ({ open }) => {
  const page = (await open()).page();
  const seen = await page.evaluate(() => {
    const { book } = window as unknown as { book: WindowBook };
    const tried = (deed: () => unknown) => {
      try {
        deed();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    return {
      names: Object.keys(book).sort(),
      frozen: Object.isFrozen(book),
      overwritten: tried(() => {
        'use strict';
        Object.assign(book, { call: () => 'mine' });
      }),
      node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
    };
  });
  expect(seen).toEqual({ names: ['call', 'offer', 'onNews'], frozen: true, overwritten: 'refused', node: [] });
  const unknown = await page.evaluate(() => (window as unknown as { book: WindowBook }).book.call('fs.read', {}));
  expect(unknown).toMatchObject({ ok: false, error: { code: 'unknown-channel' } });
});

test('the window stays on its own pages, and no second window opens', async ({ open }) => {
  const entrance = await open();
  const page = entrance.page();
  await expect(heading(page)).toBeVisible();
  const home = page.url();
  for (const away of ['https://example.com/away', 'file:///etc/hostname', 'data:text/html,away']) {
    await page.evaluate((address) => {
      window.location.href = address;
    }, away);
    await page.evaluate((address) => void window.open(address), away);
  }
  await page.waitForTimeout(300);
  expect(page.url()).toBe(home);
  await expect(heading(page)).toBeVisible();
  const windows = await entrance.app().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
});

test('the menu bar leads to every place it names', async ({ open }) => {
  const entrance = await open();
  const page = entrance.page();
  await expect(heading(page)).toBeVisible();
  for (const [id, place] of [
    ['import', t('app:place.import')],
    ['settings', t('app:place.settings')],
  ] as const) {
    await clickMenu(entrance, id);
    await expect(heading(page)).toHaveText(place);
  }
  await clickMenu(entrance, 'today');
  await expect(page).toHaveURL(/#\/today$/);
  for (const [id, title] of [
    ['log', t('log:title')],
    ['palette', t('palette:title')],
    ['new-customer', t('app:newCustomer.title')],
  ] as const) {
    await clickMenu(entrance, id);
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.getByRole('link', { name: 'Ann Example' }).first().click();
  await expect(page).toHaveURL(/#\/customer\//);
  await clickMenu(entrance, 'print');
  await expect(page).toHaveURL(/#\/card\//);
  expect(entrance.faults).toEqual([]);
});

test('a month of the calendar is saved on its side, as the page shows it', async ({ open }) => {
  const entrance = await open();
  const page = entrance.page();
  await expect(heading(page)).toBeVisible();
  await page.evaluate(() => void (window.location.hash = '#/calendar/paper?view=month&at=2026-11-23'));
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const pages = await readPdf(await entrance.printed());
  const [paper] = pages;
  expect([pages.length, paper?.widthMm, paper?.heightMm].map((n) => Math.round(n ?? 0))).toEqual([1, 297, 210]);
  expect(paper?.text).toMatch(/November\s*2026[\s\S]*Ann\s*Example/);
  expect(entrance.faults).toEqual([]);
});
