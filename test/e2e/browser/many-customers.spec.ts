import { expect, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

const t = translator('en');
const MANY = 10_000;

const numberOf = (index: number): string => String(index).padStart(5, '0');
const people = (): string =>
  [
    'name,mobile,company',
    ...Array.from(
      { length: MANY },
      (_, i) => `Person ${numberOf(i)},199${numberOf(i).padStart(8, '0')},Firm ${i % 97}`,
    ),
  ].join('\n');

/** Names of the rows that stand in sight, from the top; a row that is not fetched yet has none. */
const namesInSight = (page: Page): Promise<string[]> =>
  page.getByRole('grid').evaluate((grid) => {
    const { top, bottom } = grid.getBoundingClientRect();
    const rows = [...grid.querySelectorAll('[role=row][aria-rowindex]:not([aria-rowindex="1"])')];
    const seen = rows.filter((row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > top + 40 && box.top < bottom - 10;
    });
    return seen.map((row) => row.querySelectorAll('[role=gridcell]')[2]?.textContent ?? '');
  });

/** The lowest drawn row reaches the lower edge: no white below it. */
const isCovered = (page: Page): Promise<boolean> =>
  page.getByRole('grid').evaluate((grid) => {
    const { top, bottom } = grid.getBoundingClientRect();
    const boxes = [...grid.querySelectorAll('[role=row]')].map((row) => row.getBoundingClientRect());
    const inside = boxes.filter((box) => box.bottom > top && box.top < bottom);
    return (
      inside.reduce((sum, box) => sum + Math.min(box.bottom, bottom) - Math.max(box.top, top), 0) > (bottom - top) * 0.9
    );
  });

test('ten thousand customers scroll without blanks, and the search answers as one types', async ({ book, open }) => {
  await makeBookOf(book, people(), { language: 'en' });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await page.getByRole('link', { name: t('app:place.customers') }).click();
  await expect(page.getByRole('status').filter({ hasText: t('customers:total', { count: MANY }) })).toBeVisible();
  const grid = page.getByRole('grid', { name: t('customers:table') });
  await expect(grid).toHaveAttribute('aria-rowcount', String(MANY + 1));
  await page
    .getByRole('columnheader', { name: t('customers:head.name') })
    .getByRole('button')
    .click();

  for (const share of [0.1, 0.37, 0.8, 0.99, 0.5]) {
    await grid.evaluate((element, to) => {
      element.scrollTop = (element.scrollHeight - element.clientHeight) * to;
    }, share);
    await expect.poll(() => isCovered(page)).toBe(true);
    await expect.poll(async () => (await namesInSight(page)).every((name) => name.startsWith('Person'))).toBe(true);
    const names = await namesInSight(page);
    expect(names.length).toBeGreaterThan(8);
    expect(names).toEqual([...names].sort());
  }

  await grid.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('row', { name: `Person ${numberOf(MANY - 1)}` })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByRole('row', { name: `Person ${numberOf(0)}` })).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type('07777');
  await expect(page.getByRole('row', { name: 'Person 07777' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type('person 0777');
  const found = ['00777', ...Array.from({ length: 10 }, (_, i) => `0777${i}`)].map((number) => `Person ${number}`);
  await expect(grid).toHaveAttribute('aria-rowcount', String(found.length + 1));
  await expect.poll(async () => (await namesInSight(page)).map((text) => text.slice(0, 12))).toEqual(found);
  expect(entrance.faults).toEqual([]);
});
