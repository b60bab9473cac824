import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './desktop-test.ts';
import type { DesktopEntrance } from './open-desktop.ts';

const t = translator('en');
const FILE = path.resolve(import.meta.dirname, '../../fixtures/imports/plain-en.csv');

/** Lets go of a file of the disk over the page. A picked file is carried over: pages cannot make one that has a path. */
async function drop(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'hand' });
    input.addEventListener('change', () => input.setAttribute('data-picked', ''));
    document.body.append(input);
  });
  await page.locator('#hand').setInputFiles(file);
  await page.locator('#hand[data-picked]').waitFor();
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#hand');
    const dataTransfer = new DataTransfer();
    for (const picked of input?.files ?? []) dataTransfer.items.add(picked);
    input?.remove();
    const options = { bubbles: true, cancelable: true, dataTransfer };
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.querySelector('main h1')?.dispatchEvent(new DragEvent(type, options));
  });
}

/** A drop that the page has made up: there is no such file on any disk. */
const dropNothing = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['name\nNobody\n'], 'made-up.csv'));
    const options = { bubbles: true, cancelable: true, dataTransfer };
    document.querySelector('main h1')?.dispatchEvent(new DragEvent('drop', options));
  });

/** Counts the processes of Electron's own kind that the app starts from now on. */
async function countChildren({ app }: Pick<DesktopEntrance, 'app'>): Promise<() => Promise<number>> {
  await app().evaluate(({ utilityProcess }) => {
    const counted = globalThis as unknown as { children: number };
    counted.children = 0;
    const fork = utilityProcess.fork.bind(utilityProcess);
    utilityProcess.fork = (...asked) => {
      counted.children += 1;
      return fork(...asked);
    };
  });
  return () => app().evaluate(() => (globalThis as unknown as { children: number }).children);
}

test.beforeEach(async ({ book }) => {
  await makeBookOf(book, 'name,mobile\nAnn Example,+1 202-555-0112\n', { language: 'en' });
});

test('a file is read in a process of its own, chosen or dropped, and one undo takes it back', async ({ open }) => {
  const entrance = await open();
  const page = entrance.page();
  const children = await countChildren(entrance);
  await page.getByRole('link', { name: t('app:place.import') }).click();
  await entrance.hand(FILE);
  const rows = page.getByRole('table', { name: t('importPage:look.table') });
  await expect(rows.getByRole('row').nth(1)).toBeVisible();
  const chosen = await rows.textContent();
  await page.getByRole('button', { name: t('importPage:look.back') }).click();

  await drop(page, FILE);
  await expect(rows.getByRole('row').nth(1)).toBeVisible();
  expect(await rows.textContent()).toBe(chosen);
  expect(await children()).toBe(2);

  await page.getByRole('button', { name: /^Import \d/ }).click();
  await page.getByRole('button', { name: t('importPage:done.undo') }).click();
  await expect(page.getByRole('main').getByText(t('importPage:done.undone'))).toBeVisible();
  await page.getByRole('link', { name: t('app:place.customers') }).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2');
  expect(entrance.faults).toEqual([]);
});

test('a file that no disk knows is refused with words, and a closed dialog changes nothing', async ({ open }) => {
  const entrance = await open();
  const page = entrance.page();
  await page.getByRole('link', { name: t('app:place.import') }).click();
  const choose = page.getByRole('button', { name: t('importPage:choose.button') });
  await choose.click();
  await expect(choose).toBeEnabled();
  await dropNothing(page);
  await expect(page.getByText(t('failure:file-missing'))).toBeVisible();
  expect(entrance.faults).toEqual([]);
});
