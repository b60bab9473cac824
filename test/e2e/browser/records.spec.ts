import { expect } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { askBook } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

const t = translator('en');

test('a promise is asked for in full, written, taken back and done again', async ({ openSample, sample, book }) => {
  const entrance = await openSample();
  const page = entrance.page();
  await page.goto(`${new URL(page.url()).origin}/#/customer/${sample.toldId}`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: t('records:promises.add') }).click();
  await dialog.getByLabel(t('records:promises.what')).press('Enter');
  await expect(dialog.getByText(t('records:promises.whatMissing'))).toBeVisible();
  await dialog.getByLabel(t('records:promises.what')).fill('Bring the green sample');
  await dialog.getByLabel(t('records:promises.due'), { exact: true }).fill('2026-12-01');
  await dialog.getByLabel(t('records:promises.what')).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Bring the green sample').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Bring the green sample')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Bring the green sample').first()).toBeVisible();
  await entrance.close();
  const { promises } = (await askBook(book, 'customer.get', { id: sample.toldId })) as {
    promises: { what: string; dueOn: string }[];
  };
  expect(promises).toContainEqual(expect.objectContaining({ what: 'Bring the green sample', dueOn: '2026-12-01' }));
  expect(entrance.faults).toEqual([]);
});
