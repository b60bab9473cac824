import { expect, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

const LANGUAGES = [
  ['en', 'en-GB', 'Ann Example', 'Oak cabinet', 'The hinge squeaks', 'name,mobile\nAnn Example,+1 202-555-0112\n'],
  ['zh-CN', 'zh-CN', '云青柑', '橡木柜', '铰链响', '姓名,手机\n云青柑,19900000123\n'],
] as const;

for (const [language, locale, name, product, problem, table] of LANGUAGES) {
  const t = translator(language);

  test(`a callback by the form, from the keys, to an opened complaint, a fix due today, and back (${language})`, async ({
    book,
    open,
  }) => {
    await makeBookOf(book, table, { language });
    const id = await idOf(book, name);
    await askBook(book, 'deal.save', { customerId: id, product, on: '2026-11-01', deliveredOn: '2026-11-10' });
    const entrance = await open({ locale });
    const page = entrance.page();
    await go(page, `#/customer/${id}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.keyboard.press('c');
    const form = page.getByRole('dialog', { name: t('callbackForm:title', { name }) });
    const step = (which: 'person' | 'about' | 'now' | 'satisfied' | 'problem' | 'need' | 'right' | 'survey' | 'end') =>
      form.getByRole('group', { name: t(`callbackForm:steps.${which}`), exact: true });
    await expect(step('person')).toContainText(name);
    await page.keyboard.press('1');
    await expect(step('about')).toContainText(product);
    await page.keyboard.press('1');
    await expect(step('now')).toBeVisible();
    await page.keyboard.press('1');
    await expect(step('satisfied')).toBeVisible();
    await page.keyboard.press('2');
    await expect(step('problem')).toBeVisible();
    await page.keyboard.press('2');
    await expect(form.getByRole('textbox', { name: t('callbackForm:problemWords') })).toBeFocused();
    await page.keyboard.insertText(problem);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(step('need')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    await page.keyboard.press('c');
    await expect(form.getByText(t('ui:draft.back'))).toBeVisible();
    await expect(step('need')).toBeVisible();
    await page.keyboard.press('1');
    await expect(step('right')).toBeVisible();
    await page.keyboard.press('1');
    await expect(step('survey')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(step('end')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(form).toBeHidden();

    const feedback = page.getByRole('list', { name: t('feedback:titleOpen', { count: 1 }) });
    await expect(feedback).toContainText(problem);
    await go(page, '#/today');
    const row = page
      .getByRole('region', { name: t('today:list') })
      .getByRole('listitem')
      .filter({ hasText: name });
    await expect(row.first()).toContainText(t('callbackForm:fixOf', { problem }));
    await page.keyboard.press('Control+z');
    await expect(row.filter({ hasText: problem })).toHaveCount(0);
    await go(page, `#/customer/${id}`);
    await expect(page.getByRole('region', { name: t('feedback:title'), exact: true })).toContainText(
      t('feedback:empty'),
    );
  });

  test(`a script is found from the palette, filled for a customer and logged (${language})`, async ({ book, open }) => {
    await makeBookOf(book, table, { language });
    const id = await idOf(book, name);
    const entrance = await open({ locale });
    const page = entrance.page();
    await go(page, `#/customer/${id}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.keyboard.press('s');
    await expect(page.getByRole('tab', { name: t('library:tab.scripts'), selected: true })).toBeVisible();
    // A first contact is a call; what is sent after a visit is not.
    await go(page, `#/library/scripts?customer=${id}&channel=sms`);
    const said = page.getByRole('region', { name: t('scripts:preview.label') });
    await expect(said).toContainText(name);
    const search = page.getByRole('searchbox', { name: t('scripts:search') });
    await search.fill(language === 'en' ? 'Thanks within the hour' : '一小时内道谢');
    await expect(said.getByRole('heading')).toHaveText(language === 'en' ? /Thanks within/ : /一小时内/);
    await said.getByRole('button', { name: t('scripts:preview.log'), exact: true }).press('Enter');
    await expect(said.getByRole('status')).not.toBeEmpty();
    const gaps = said.locator('[data-gap]');
    await expect(gaps.first()).toBeFocused();
    for (let left = await gaps.count(); left > 0; left = await gaps.count()) {
      await gaps.first().fill(product);
      await expect(gaps).toHaveCount(left - 1);
    }
    await said.getByRole('button', { name: t('scripts:preview.log'), exact: true }).press('Enter');
    const box = page.getByRole('dialog');
    await expect(box.getByRole('textbox', { name: t('log:note') })).toHaveValue(new RegExp(product));
    await expect(box.getByRole('radio', { name: t('log:way.sms') })).toBeChecked();
    await box.getByRole('textbox', { name: t('log:note') }).press('Enter');
    await expect(box).toBeHidden();
    const field = page.getByRole('combobox', { name: t('palette:field') });
    await page.keyboard.press('Control+k');
    await expect(field).toBeVisible();
    await field.fill(language === 'en' ? 'birthday' : '生日祝福');
    await page
      .getByRole('option', { name: language === 'en' ? /^Birthday/ : /^生日祝福/ })
      .first()
      .click();
    await expect(said.getByRole('heading')).toHaveText(language === 'en' ? 'Birthday' : '生日祝福');

    await go(page, '#/library/objections');
    const own = page.getByRole('button', { name: t('talk:own.create') });
    await own.press('Enter');
    await page.keyboard.insertText(problem);
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await own.press('Enter');
    await expect(box.getByRole('textbox', { name: t('talk:own.name') })).toHaveValue(problem);
  });
}
