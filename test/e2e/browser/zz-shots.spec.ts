import { expect } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { test } from './browser-test.ts';

for (const language of ['zh-CN', 'en'] as const)
  test(`shots ${language}`, async ({ openSample }) => {
    test.setTimeout(120_000);
    const t = translator(language);
    const entrance = await openSample({
      look: { language, theme: language === 'en' ? 'dark' : 'light' } as never,
      locale: language,
    });
    const page = entrance.page();
    const shot = async (name: string) => {
      await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/lists-shots/${name}-${language}.png` });
    };
    await page.goto(`${new URL(page.url()).origin}/#/customers`);
    await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible();
    await shot('1-list');
    await page.keyboard.press('f');
    await expect(page.getByRole('dialog')).toBeVisible();
    await shot('2-builder-empty');
    const field = page.getByRole('dialog').getByRole('combobox', { name: t('listing:builder.field') });
    await expect(field).toBeFocused();
    await page.keyboard.type(t('listing:field.intent'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await shot('3-builder-field');
    const values = page.getByRole('dialog').getByRole('combobox', { name: t('listing:builder.values') });
    await values.focus();
    await page.keyboard.type(t('cadence:intent.considering'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('listing:builder.add') }).click();
    await page.keyboard.type(t('listing:field.last'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shot('4-builder-two');
    await page
      .getByRole('dialog')
      .getByRole('combobox', { name: t('listing:builder.op') })
      .nth(1)
      .click();
    await page.getByRole('option', { name: t('listing:op.longer-ago') }).click();
    await page
      .getByRole('textbox', { name: t('listing:builder.days') })
      .or(page.getByRole('spinbutton', { name: t('listing:builder.days') }))
      .fill('2');
    await shot('5-builder-days');
    await page.getByRole('button', { name: t('listing:builder.go') }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await shot('6-filtered');
    await page.keyboard.press('Control+s');
    await page.keyboard.type(
      language === 'en'
        ? 'Considering and silent for a very long time indeed, to be called'
        : '犹豫的、两个月没聊的、今年要换车的老客户',
    );
    await shot('7-save');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('v');
    await expect(page.getByRole('dialog')).toBeVisible();
    for (const code of ['area', 'tags', 'talks', 'birthday', 'wanted'] as const) {
      const add = page.getByRole('dialog').getByRole('combobox');
      await add.focus();
      await page.keyboard.type(t(`listing:field.${code}`));
      await page.keyboard.press('Enter');
    }
    await shot('8-columns');
    await page.getByRole('button', { name: t('listing:columns.go') }).click();
    await shot('9-own-columns');
    await page.keyboard.press('o');
    await shot('10-order');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await shot('11-chosen');
    await page.keyboard.press('g');
    await expect(page.getByRole('dialog')).toBeVisible();
    await shot('12-grade');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('e');
    await shot('13-export');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('p');
    await page.waitForTimeout(1500);
    await shot('14-cards');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(800);
    await shot('15-back');
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1500);
    await shot('16-dossier');
    await page.keyboard.press('j');
    await page.waitForTimeout(800);
    await shot('17-dossier-next');
    expect(entrance.faults).toEqual([]);
  });
