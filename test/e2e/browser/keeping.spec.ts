import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { findBarriers } from '../../helpers/check-reach.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

const t = translator('en');
const PEOPLE = 'name,mobile\nAnn Example,+1 202-555-0112\nBea Example,+1 202-555-0113\n';

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

async function removeBea(page: Page): Promise<void> {
  await go(page, '#/customers');
  await page.getByRole('row', { name: 'Bea Example' }).dblclick();
  await page.getByRole('button', { name: t('dossier:act.more'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('dossier:act.remove') }).click();
  await expect(page.getByRole('row', { name: 'Ann Example' })).toBeVisible();
}

test('a backup is made, looked into and restored, and the state before it can be restored in turn', async ({
  book,
  open,
}) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  const list = page.getByRole('list', { name: t('backups:list') });
  await go(page, '#/settings?at=backups');
  await page.getByRole('button', { name: t('backups:make') }).click();
  await expect(page.getByText(t('backups:kinds.today'), { exact: false }).first()).toBeVisible();
  await expect(list.getByRole('listitem').first()).toContainText(t('moment:customers', { count: 2 }));
  await removeBea(page);

  await go(page, '#/settings');
  await list
    .getByRole('button', { name: /^Look inside/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t('backups:preview.whole'))).toBeVisible();
  await expect(dialog.getByText(t('backups:preview.more', { count: 1 }))).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: t('backups:preview.toRestore') }).click();
  await expect(dialog.getByText(t('backups:confirm.saved'))).toBeVisible();
  await dialog.getByRole('button', { name: t('backups:confirm.go'), exact: true }).click();
  await expect(page.getByRole('status').getByText(/^Restored: .*restore/)).toBeVisible();
  await go(page, '#/customers');
  await expect(page.getByRole('row', { name: 'Bea Example' })).toBeVisible();

  await go(page, '#/settings');
  await expect(
    list
      .getByRole('listitem')
      .filter({ hasText: t('backups:kinds.kept') })
      .first(),
  ).toContainText(t('moment:customers', { count: 1 }));
  expect(entrance.faults).toEqual([]);
  await entrance.close();
  expect(await askBook(book, 'book.status')).toMatchObject({ customers: 2, readOnly: false });
});

test('the whole book is copied to a folder and opens there', async ({ book, open }, info) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await go(page, '#/settings');
  await page.getByRole('button', { name: t('backups:copy') }).click();
  const dialog = page.getByRole('dialog', { name: t('backups:copying.title') });
  await dialog.getByRole('button', { name: t('backups:copying.go'), exact: true }).click();
  await expect(dialog.getByText(t('backups:second.missing'))).toBeVisible();
  await dialog.getByRole('textbox').fill(dirname(book));
  await dialog.getByRole('textbox').press('Enter');
  await expect(dialog.getByText(t('failure:folder-not-empty'))).toBeVisible();
  await dialog.getByRole('textbox').fill(info.outputPath('copy'));
  await dialog.getByRole('textbox').press('Enter');
  await expect(dialog.getByText(t('backups:copying.done'))).toBeVisible();
  await entrance.close();
  expect(await askBook(info.outputPath('copy'), 'book.status')).toMatchObject({ customers: 2, readOnly: false });
});

test('what was deleted waits in the bin, comes back, or goes for good once that is confirmed', async ({
  book,
  open,
}) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await removeBea(page);
  await go(page, '#/bin');
  await page.getByRole('button', { name: t('bin:restoreNamed', { title: 'Bea Example' }) }).click();
  await expect(page.getByText(t('bin:empty'))).toBeVisible();
  await removeBea(page);
  await go(page, '#/bin');
  await page.getByRole('button', { name: t('bin:eraseNamed', { title: 'Bea Example' }) }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t('bin:confirm.body'))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('listitem')).not.toHaveCount(0);
  await page.getByRole('button', { name: t('bin:eraseNamed', { title: 'Bea Example' }) }).click();
  await dialog.getByRole('button', { name: t('bin:confirm.go'), exact: true }).click();
  await expect(page.getByText(t('bin:empty'))).toBeVisible();
  await go(page, '#/customers');
  await expect(page.getByRole('row', { name: 'Ann Example' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Bea Example' })).toHaveCount(0);
  expect(entrance.faults).toEqual([]);
});

test('an older change is undone from the list; one that was built upon says by what', async ({ book, open }) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const id = (
    (await askBook(book, 'customer.list', {
      query: 'Ann',
      filter: {},
      sort: { by: 'name', direction: 'up' },
      offset: 0,
      limit: 1,
    })) as { rows: { id: string }[] }
  ).rows[0]?.id;
  await askBook(book, 'customer.change', { id, patch: { wanted: 'green' } });
  await askBook(book, 'customer.change', { id, patch: { wanted: 'white' } });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await go(page, '#/activity');
  const rows = page.getByRole('listitem').filter({ hasText: 'Wants' });
  await expect(rows.first()).toContainText(/green.*→.*white/);
  const undo = { name: t('activity:undoNamed', { what: t('change:customer.change', { name: 'Ann Example' }) }) };
  await page.getByRole('button', undo).last().click();
  await expect(page.getByRole('alert')).toContainText(/changed once since/);
  await page.getByRole('button', undo).first().click();
  await expect(
    page.getByText(t('change:undone', { what: t('change:customer.change', { name: 'Ann Example' }) })),
  ).toBeVisible();
  await entrance.close();
  expect(await askBook(book, 'customer.get', { id })).toMatchObject({ customer: { wanted: 'green' } });
});

test('the dossier tells what was changed of its customer alone, before and after, and takes it back', async ({
  book,
  open,
}) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const [ann, bea] = [await idOf(book, 'Ann'), await idOf(book, 'Bea')];
  await askBook(book, 'customer.change', { id: ann, patch: { wanted: 'green' } });
  await askBook(book, 'customer.change', { id: ann, patch: { wanted: 'white' } });
  await askBook(book, 'customer.change', { id: bea, patch: { wanted: 'black' } });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await go(page, `#/customer/${ann}`);
  await page.getByText(t('dossier:show.changes'), { exact: true }).click();
  const list = page.getByRole('list', { name: t('activity:list') });
  const row = list.getByRole('listitem').filter({ hasText: 'Wants' }).first();
  await expect(row.locator('del')).toHaveText('green');
  await expect(row.locator('ins')).toHaveText('white');
  await expect(list.getByText('black')).toHaveCount(0);

  const what = t('change:customer.change', { name: 'Ann Example' });
  await list
    .getByRole('button', { name: t('activity:undoNamed', { what }) })
    .first()
    .click();
  // Said in the toast, and by then perhaps in the list as well.
  await expect(page.getByText(t('change:undone', { what })).first()).toBeVisible();
  await expect(list.getByText(t('activity:undone', { what }))).toBeVisible();
  expect(entrance.faults).toEqual([]);
  await entrance.close();
  expect(await askBook(book, 'customer.get', { id: ann })).toMatchObject({ customer: { wanted: 'green' } });
  expect(await askBook(book, 'customer.get', { id: bea })).toMatchObject({ customer: { wanted: 'black' } });
});

test('a backup lies in the second place too, and Settings says so when that place is gone', async ({
  book,
  open,
}, info) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const second = info.outputPath('second');
  await mkdir(second);
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await go(page, '#/settings?at=backups');
  await page.getByRole('button', { name: t('backups:second.choose') }).click();
  await page.getByRole('textbox', { name: t('backups:second.folder') }).fill(second);
  await page.getByRole('button', { name: t('backups:second.save') }).click();
  await expect(page.getByText(t('backups:second.good'))).toBeVisible();
  await page.getByRole('button', { name: t('backups:make') }).click();
  await expect(page.getByRole('status').getByText(/^Backed up and read back/)).toBeVisible();
  const kept = async () => (await readdir(second, { recursive: true })).filter((name) => name.endsWith('.json.gz'));
  await expect.poll(async () => (await kept()).length).toBeGreaterThan(0);

  await rm(second, { recursive: true });
  await page.reload();
  await go(page, '#/settings?at=backups');
  await expect(page.getByText(t('backups:second.bad', { why: t('backups:problem.missing') }))).toBeVisible();
  expect(entrance.faults).toEqual([]);
});
