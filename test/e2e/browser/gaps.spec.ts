import { expect, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { findBarriers, sidewaysScroll } from '../../helpers/check-reach.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

/** Nothing in this file touches a mouse: every step is a key. */
const PEOPLE = ['Ann', 'Ben', 'Cleo', 'Dan'];

const who = (page: Page) => page.getByRole('heading', { level: 2 });

const areaOf = async (book: string, name: string) => {
  const { customer } = (await askBook(book, 'customer.get', { id: await idOf(book, name) })) as {
    customer: { addresses: { area?: string }[] };
  };
  return customer.addresses[0]?.area;
};

for (const language of ['en', 'zh-CN'] as const) {
  test(`what is missing is filled in one by one, passed over, and taken back: ${language}`, async ({ open, book }) => {
    const t = translator(language);
    const rows = PEOPLE.map((name, i) => `${name} Example,+1 202-555-011${i}`);
    await makeBookOf(book, ['name,mobile', ...rows].join('\n'), { language });
    const entrance = await open({ locale: language });
    const page = entrance.page();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(language === 'en' ? 'fill in' : '补资料');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('gaps:title'));
    const question = page.getByRole('region', { name: t('gaps:question.area') });
    const input = question.getByLabel(t('gaps:ask.area'));
    await expect(input).toBeFocused();
    expect(await findBarriers(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    // Half an answer is there again after another page.
    await page.keyboard.type('Sampl');
    await page.goto(`${new URL(page.url()).origin}/#/calendar`);
    await expect(page.getByRole('grid')).toBeVisible();
    await page.goBack();
    await expect(question.getByText(t('ui:draft.back'))).toBeVisible();
    await expect(input).toHaveValue('Sampl');
    await question.getByRole('button', { name: t('ui:draft.drop') }).press('Enter');
    await expect(input).toHaveValue('');

    for (const name of PEOPLE.slice(0, 3)) {
      await expect(who(page)).toHaveText(`${name} Example`);
      await expect(input).toBeFocused();
      await page.keyboard.type('Sampleton');
      await page.keyboard.press('Enter');
    }
    await expect(who(page)).toHaveText('Dan Example');
    await expect(page.getByRole('status').filter({ hasText: t('gaps:done', { count: 3 }) })).toBeVisible();

    await expect(input).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(who(page)).toHaveText('Cleo Example');
    await expect(page.getByRole('status').filter({ hasText: t('gaps:done', { count: 2 }) })).toBeVisible();

    await expect(input).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(who(page)).toHaveText('Dan Example');
    await expect(input).toBeFocused();
    for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(t('gaps:later'));
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('gaps:emptyTitle'))).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await entrance.close();
    expect([await areaOf(book, 'Ann'), await areaOf(book, 'Ben'), await areaOf(book, 'Cleo')]).toEqual([
      'Sampleton',
      'Sampleton',
      undefined,
    ]);
    expect(entrance.faults).toEqual([]);
  });
}
