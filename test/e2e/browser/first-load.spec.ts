import { expect, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { test } from './browser-test.ts';

const en = translator('en');
const zh = translator('zh-CN');

/** Notes each thing the place to search in has said since the page was there. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said = new Set<string>();
    Object.assign(window, { said });
    const note = () => {
      const words = document.querySelector('nav button span')?.textContent;
      if (words) said.add(words);
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);

const loadedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

const textsOf = async (page: Page): Promise<number> =>
  (await loadedOn(page)).filter((name) => /[/]texts-[^/]*[.]js$/.test(name)).length;

test('the window loads the sentences of its language alone, and no calendar', async ({ openSample }) => {
  const entrance = await openSample();
  const page = entrance.page();
  await expect(page.getByRole('navigation').getByText(en('ui:nav.find'))).toBeVisible();
  await expect(page.getByRole('region', { name: en('today:list') })).toBeVisible();
  expect(await textsOf(page)).toBe(1);
  expect((await loadedOn(page)).filter((name) => name.includes('day-calendar'))).toEqual([]);
  expect(entrance.faults).toEqual([]);
});

test('the language of the book is the first one seen, whatever the system speaks', async ({ openSample }) => {
  const entrance = await openSample({ locale: 'zh-CN' });
  const page = entrance.page();
  await listen(page);
  await page.reload();
  await expect(page.getByRole('navigation').getByText(en('ui:nav.find'))).toBeVisible();
  expect([await saidOn(page), await page.locator('html').getAttribute('lang')]).toEqual([[en('ui:nav.find')], 'en']);
  expect(entrance.faults).toEqual([]);
});

test('a switch of language shows whole sentences of the one, then of the other', async ({ openSample }) => {
  const entrance = await openSample();
  const page = entrance.page();
  await listen(page);
  await page.reload();
  await expect(page.getByRole('region', { name: en('today:list') })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page
    .getByRole('dialog', { name: en('palette:title') })
    .getByRole('combobox')
    .fill('chinese');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: zh('today:list') })).toBeVisible();
  expect(await saidOn(page)).toEqual([en('ui:nav.find'), zh('ui:nav.find')]);
  expect([await textsOf(page), await page.locator('html').getAttribute('lang')]).toEqual([2, 'zh-CN']);
  expect(entrance.faults).toEqual([]);
});
