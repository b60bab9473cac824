import { expect } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { askBook, changeSettings, idOf, tellBook } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

const t = translator('zh-CN');

test('a date that could mean two days is settled with one press, and its row comes in', async ({ open, book }) => {
  await tellBook(['new', book]);
  await changeSettings(book, { language: 'zh-CN', firstRunDone: true });
  const entrance = await open();
  const page = entrance.page();
  await page.goto(`${new URL(page.url()).origin}/#/import`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'doubt.csv', mimeType: 'text/csv', buffer: Buffer.from('姓名,生日\n云青柑,8月15\n') });
  await expect(page.getByText(t('importProblem:birthday-ambiguous'))).toBeVisible();
  await page.getByRole('button', { name: '农历8月15日' }).click();
  await expect(page.getByText(t('importProblem:birthday-ambiguous'))).toHaveCount(0);
  await page.getByRole('button', { name: t('importPage:look.go', { count: 1 }) }).click();
  await expect(page.getByRole('status').filter({ hasText: t('importPage:done.title', { count: 1 }) })).toBeVisible();
  await entrance.close();
  const { specialDays } = (await askBook(book, 'customer.get', { id: await idOf(book, '云青柑') })) as {
    specialDays: unknown[];
  };
  expect(specialDays).toMatchObject([{ calendar: 'lunar', month: 8, day: 15 }]);
  expect(entrance.faults).toEqual([]);
});
