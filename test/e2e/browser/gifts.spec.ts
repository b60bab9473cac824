import { expect } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { tabTo } from '../tab-to.ts';
import { test } from './browser-test.ts';

const LANGUAGES = [
  [
    'en',
    'en-GB',
    'Ann Example',
    'Wall clock',
    /seeing somebody to their grave/,
    'name,mobile\nAnn Example,+1 202-555-0112\n',
  ],
  ['zh-CN', 'zh-CN', '云青柑', '挂钟', /与“送终”同音/, '姓名,手机\n云青柑,19900000123\n'],
] as const;

for (const [language, locale, name, item, why, table] of LANGUAGES) {
  const t = translator(language);

  test(`a gift goes from idea to given, with a taboo told and all taken back, by keys alone (${language})`, async ({
    book,
    open,
  }) => {
    await makeBookOf(book, table, { language });
    const id = await idOf(book, name);
    const entrance = await open({ locale });
    const page = entrance.page();
    const dialog = page.getByRole('dialog');
    await expect(page.getByRole('region', { name: t('today:list') })).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText(t('palette:do.gift'));
    await expect(dialog.getByRole('option', { name: t('palette:do.gift') }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('combobox', { name: t('gifts:whom.label') })).toBeFocused();
    await page.keyboard.insertText(name);
    await expect(page.getByRole('option', { name })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await expect(dialog.getByRole('textbox', { name: t('records:gifts.item') })).toBeFocused();
    const warnings = dialog.getByRole('region', { name: t('gifts:warnings') });
    await expect(warnings).toContainText(t('gifts:fine'));
    await page.keyboard.insertText(item);
    await expect(warnings).toContainText(why);
    await tabTo(page, dialog.getByRole('textbox', { name: t('records:gifts.cost') }));
    await page.keyboard.insertText('144');
    await expect(warnings).toContainText(t('gifts:warn.sum-fourWhy'));
    await tabTo(page, dialog.getByRole('textbox', { name: t('gifts:form.forOn') }));
    await page.keyboard.insertText('2026-11-25');
    await expect(dialog.getByText(t('gifts:buyBy.tooLate'))).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('2027-03-08');
    await expect(dialog.getByText(t('gifts:buyBy.tooLate'))).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();

    const row = page.getByRole('listitem').filter({ hasText: item });
    await expect(row).toContainText(t('gifts:toBuy.warnings', { count: 2 }));
    await tabTo(page, row.getByRole('button', { name: `${t('gifts:toBuy.markBought')}: ${item}` }));
    await page.keyboard.press('Enter');
    await tabTo(page, row.getByRole('button', { name: `${t('gifts:toBuy.markGiven')}: ${item}` }));
    await page.keyboard.press('Enter');
    await expect(row).toHaveCount(0);
    await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: t('gifts:tabs.past'), selected: true })).toBeVisible();
    await expect(row).toContainText(t('gifts:past.given'));

    await tabTo(page, row.getByRole('button', { name: `${t('gifts:toBuy.open')}: ${item}` }));
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: t('gifts:form.check.price-tag') }));
    await page.keyboard.press('Space');
    await tabTo(page, dialog.getByRole('combobox', { name: t('gifts:form.liked') }));
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: t('gifts:form.likes.no') }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('textbox', { name: t('records:gifts.reception') }), 'Shift+Tab');
    await page.keyboard.insertText('…');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(row).toContainText('…');
    for (let undone = 0; undone < 4; undone += 1) {
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(300);
    }
    await expect(row).toHaveCount(0);
    await entrance.close();
    const { gifts } = (await askBook(book, 'customer.get', { id })) as { gifts: unknown[] };
    expect(gifts).toEqual([]);
    expect(entrance.faults).toEqual([]);
  });
}
