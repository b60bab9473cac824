import { expect, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

const LANGUAGES = [
  [
    'en',
    'en-GB',
    'Ann Example',
    ['Boss Sample', 'Tech Sample', 'User Sample'],
    'name,mobile\nAnn Example,+1 202-555-0112\n',
  ],
  ['zh-CN', 'zh-CN', '云青柑', ['钱测试', '孙测试', '李测试'], '姓名,手机\n云青柑,19900000123\n'],
] as const;

for (const [language, locale, name, [boss, tech, user], table] of LANGUAGES) {
  const t = translator(language);

  test(`an org chart is drawn, re-hung and taken back by keys alone (${language})`, async ({ book, open }) => {
    await makeBookOf(book, table, { language });
    const id = await idOf(book, name);
    const entrance = await open({ locale });
    const page = entrance.page();
    await go(page, `#/customer/${id}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.keyboard.press('o');
    await expect(page.getByText(t('around:chart.emptyTitle'))).toBeVisible();
    const dialog = page.getByRole('dialog');
    for (const who of [boss, tech, user]) {
      // The keys of the page are heard again a moment after the dialog before has gone.
      await expect(async () => {
        if (!(await dialog.isVisible())) await page.keyboard.press('n');
        await expect(dialog.getByRole('textbox', { name: t('records:people.name') })).toBeFocused({ timeout: 2_000 });
      }).toPass();
      await page.keyboard.insertText(who);
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
    }
    const node = (who: string) => page.getByRole('treeitem', { name: who });
    const under = (who: string) => t('around:chart.reportsTo', { who });
    await expect(node(user)).toHaveAccessibleName(new RegExp(under(boss)));
    await page.keyboard.press('ArrowDown');
    await expect(node(tech).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(tech);
    await expect(page.getByRole('option', { name: tech })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('treeitem', { name: new RegExp(`^${user}`) })).toHaveAccessibleName(
      new RegExp(under(tech)),
    );
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('treeitem', { name: new RegExp(`^${user}`) })).toHaveAccessibleName(
      new RegExp(under(boss)),
    );
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    expect(entrance.faults).toEqual([]);
  });

  test(`a complaint opens its fix, and what made it good is written down (${language})`, async ({ book, open }) => {
    await makeBookOf(book, table, { language });
    const id = await idOf(book, name);
    const entrance = await open({ locale });
    const page = entrance.page();
    await go(page, `#/customer/${id}`);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: t('feedback:add'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('textbox', { name: t('feedback:words') })).toBeFocused();
    await page.keyboard.insertText(tech);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    const fix = t('around:complaint.fixOf', { words: tech });
    await go(page, '#/ledger/promises');
    const row = page.getByRole('listitem').filter({ hasText: fix });
    await expect(row).toContainText(t('ledger:promises.dueToday'));
    await page.keyboard.press('j');
    await expect(page.getByRole('link', { name })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('complementary', { name: t('customers:peek.label') })).toContainText(fix);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('textbox', { name: t('around:keep.madeGood') })).toBeFocused();
    await page.keyboard.insertText(user);
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: t('around:keep.save') }).press('Enter');
    await expect(dialog).toBeHidden();
    await go(page, '#/ledger/feedback');
    await expect(page.getByRole('listitem').filter({ hasText: tech })).toContainText(user);
    await entrance.close();
    const { feedback } = (await askBook(book, 'customer.get', { id })) as { feedback: { outcome?: string }[] };
    expect(feedback).toMatchObject([{ outcome: user }]);
    expect(entrance.faults).toEqual([]);
  });

  test(`what was typed and not saved outlives Esc, a reload and the end of the program (${language})`, async ({
    book,
    open,
  }) => {
    await makeBookOf(book, table, { language });
    const id = await idOf(book, name);
    const entrance = await open({ locale });
    const page = entrance.page();
    const dialog = page.getByRole('dialog');
    const what = () => dialog.getByRole('textbox', { name: t('records:promises.what') });
    const add = async () => {
      await go(page, `#/customer/${id}`);
      await page.getByRole('button', { name: t('records:promises.add'), exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(what()).toBeFocused();
    };
    await add();
    const kept = page.waitForResponse((answer) => answer.request().postData()?.includes('draft.put') === true);
    await page.keyboard.insertText(user);
    await kept;
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await add();
    await expect(what()).toHaveValue(user);
    await page.reload();
    await add();
    await expect(dialog.getByText(t('ui:draft.back'))).toBeVisible();
    await expect(what()).toHaveValue(user);
    await entrance.restart();
    await add();
    await expect(what()).toHaveValue(user);
    await dialog.getByRole('button', { name: t('ui:draft.drop') }).press('Enter');
    await expect(what()).toHaveValue('');
    expect(entrance.faults).toEqual([]);
  });
}
