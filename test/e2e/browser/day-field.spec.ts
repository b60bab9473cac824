import { expect } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { test } from './browser-test.ts';
import { TOLD } from './screens.ts';

const t = translator('en');

test('a day is picked from a month that knows the today of the book', async ({ openSample, sample }) => {
  const entrance = await openSample();
  const page = entrance.page();
  await page.goto(`${page.url().replace(/#.*/, '')}#/customer/${sample.toldId}`);
  await expect(page.getByRole('heading', { level: 1, name: TOLD })).toBeVisible();
  await page.getByRole('button', { name: t('records:promises.add') }).click();
  const dialog = page.getByRole('dialog', { name: t('records:promises.add') });
  await dialog.getByRole('button', { name: t('ui:field.chooseDay') }).click();
  const month = page.getByRole('grid');
  await expect(month.locator('[aria-current=date]')).toHaveText('23');
  await month.getByRole('gridcell', { name: '27', exact: true }).click();
  await expect(month).toBeHidden();
  await expect(dialog.getByLabel(t('records:promises.due'))).toHaveValue('Fri 27 Nov');
  expect(entrance.faults).toEqual([]);
});
