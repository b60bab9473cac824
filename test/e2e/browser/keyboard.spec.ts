import { expect, type Locator, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { makeBookOf } from '../../helpers/prepare-book.ts';
import { tabTo } from '../tab-to.ts';
import { test } from './browser-test.ts';
import { TOLD } from './screens.ts';

/** Nothing in this file touches a mouse: every step is a key. */
const t = translator('en');

const focused = (page: Page): Locator => page.locator(':focus');
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** What is typed too early, before the palette has the focus, would be keys of the page. */
async function find(page: Page, words: string): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: t('palette:title') });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  return palette;
}

const rowNames = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: t('today:list') })
    .getByRole('listitem')
    .getByRole('link')
    .allTextContents();

test('the first tab skips the sidebar, and the sidebar is walked by tab and Enter', async ({ openSample }) => {
  const entrance = await openSample();
  const page = entrance.page();
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText(t('ui:nav.skip'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: t('app:place.customers') }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(t('customers:title'));
  expect(entrance.faults).toEqual([]);
});

test('the day is walked with J and K, a row is put off with S, and one undo brings it back', async ({ open, book }) => {
  const people = ['Ann', 'Ben', 'Cleo', 'Dan', 'Eve'].map((name, i) => `${name} Example,+1 202-555-011${i}`);
  await makeBookOf(book, ['name,mobile', ...people].join('\n'), { language: 'en' });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await expect(heading(page)).toBeVisible();
  const names = await rowNames(page);
  await page.keyboard.press('j');
  await expect(focused(page)).toHaveText(names[1] ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveText(names[2] ?? '');
  await page.keyboard.press('k');
  await expect(focused(page)).toHaveText(names[1] ?? '');

  await page.keyboard.press('s');
  await expect(page.getByRole('menu', { name: t('today:snooze.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await page.keyboard.press('s');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toContainText(t('today:snooze.tomorrow'));
  await page.keyboard.press('Enter');
  await expect.poll(() => rowNames(page)).toEqual([names[0], ...names.slice(2)]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => rowNames(page)).toEqual(names);

  await page.keyboard.press('j');
  const name = await focused(page).textContent();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText(name ?? '');
  expect(entrance.faults).toEqual([]);
});

test('a row is ticked off with space, and the list of keys opens and closes', async ({ openSample }) => {
  const entrance = await openSample();
  const page = entrance.page();
  await expect(heading(page)).toBeVisible();
  const names = await rowNames(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: t('app:keys.title') });
  await expect(keys.getByText(t('app:keys.undo'), { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await tabTo(page, page.getByRole('checkbox', { name: names[1] ?? '' }).first());
  await page.keyboard.press('Space');
  await expect.poll(() => rowNames(page)).toEqual([names[0], ...names.slice(2)]);
  expect(entrance.faults).toEqual([]);
});

test('customers are found, filtered, peeked at and opened', async ({ openSample }) => {
  const entrance = await openSample();
  const page = entrance.page();
  await expect(heading(page)).toBeVisible();
  await find(page, t('palette:do.go', { place: t('app:place.customers') }));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(t('customers:title'));
  const grid = page.getByRole('grid', { name: t('customers:table') });
  await expect(grid).toHaveAttribute('aria-rowcount', '201');

  await tabTo(page, page.getByRole('button', { name: t('customers:addFilter'), exact: true }));
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveRole('menuitemcheckbox');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeLessThan(201);

  await page.keyboard.press('/');
  await expect(focused(page)).toHaveRole('searchbox');
  await page.keyboard.type('202-555');
  await expect(focused(page)).toHaveValue('202-555');
  await page.keyboard.press('Enter');
  await expect(grid).toBeFocused();
  const [, first, second] = await page.getByRole('row').all();
  await page.keyboard.press('Space');
  const peek = page.getByRole('complementary', { name: t('customers:peek.label') });
  await expect(peek).toBeVisible();
  await expect(first ?? grid).toHaveAttribute('aria-selected', 'true');
  const name = await (second ?? grid).getByRole('gridcell').nth(2).textContent();
  await page.keyboard.press('ArrowDown');
  await expect(peek).toContainText((name ?? '').slice(0, 8));
  await page.keyboard.press('Escape');
  await expect(peek).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/customer\//);
  expect(entrance.faults).toEqual([]);
});

test('the palette finds a person by pinyin, initials or digits, and does what it is told', async ({ openSample }) => {
  const entrance = await openSample();
  const page = entrance.page();
  await expect(heading(page)).toBeVisible();
  for (const query of ['zhangmu xiansheng', 'zmxs', '0000 0118']) {
    const palette = await find(page, query);
    await expect(palette.getByRole('option').first()).toContainText(TOLD);
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
  }
  await find(page, t('palette:do.dark'));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await find(page, '中文');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(entrance.faults).toEqual([]);
});

test('a fact is changed where it stands, and Esc loses no word', async ({ openSample, sample }) => {
  const entrance = await openSample();
  const page = entrance.page();
  await page.goto(`${new URL(page.url()).origin}/#/customer/${sample.toldId}`);
  await expect(heading(page)).toHaveText(TOLD);
  const company = page.getByTitle(t('dossier:fact.edit', { what: t('dossier:fact.company') }), { exact: true });
  const before = (await company.textContent()) ?? '';
  await tabTo(page, company);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('示例家具厂');
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('dossier:fact.putAside', { draft: '示例家具厂' }))).toBeVisible();
  await expect(company).toHaveText(before);
  await expect(company).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText(t('dossier:fact.resume'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(company).toHaveText('示例家具厂');
  await expect(company).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(company).toHaveText(before);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/#\/card\//);
  await expect(page.getByRole('heading', { name: t('card:page') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/customer\//);
  expect(entrance.faults).toEqual([]);
});

test('the month is walked by arrows, and Space goes into the day', async ({ openSample }) => {
  const entrance = await openSample();
  const page = entrance.page();
  await expect(heading(page)).toBeVisible();
  await find(page, t('palette:do.go', { place: t('app:place.calendar') }));
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('gridcell', { selected: true });
  await tabTo(page, chosen);
  const steps = [
    ['ArrowRight', '24'],
    ['ArrowDown', '1'],
    ['ArrowUp', '24'],
    ['Home', '23'],
    ['End', '29'],
    ['PageDown', '29'],
    ['PageUp', '29'],
    ['Home', '23'],
  ] as const;
  for (const [key, day] of steps) {
    await page.keyboard.press(key);
    await expect(chosen).toBeFocused();
    await expect(chosen.getByText(day, { exact: true }).first()).toBeVisible();
  }
  await page.keyboard.press('Space');
  await expect(focused(page)).toHaveRole('link');
  await page.keyboard.press('Escape');
  await expect(chosen).toBeFocused();
  await page.keyboard.press('Space');
  await expect(focused(page)).toHaveRole('link');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/customer\//);
  expect(entrance.faults).toEqual([]);
});
