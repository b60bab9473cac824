import { createHash } from 'node:crypto';
import { appendFile, cp, readdir, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { findBarriers } from '../../helpers/check-reach.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { sealBook } from '../../helpers/seal-book.ts';
import { test } from './browser-test.ts';

const t = translator('en');
const PEOPLE = 'name,mobile\nAnn Example,+1 202-555-0112\n';

/** Every file of a folder by the digest of its bytes, and when it was last written. */
async function printOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const prints = files.sort().map(async (file) => {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [file.slice(folder.length), `${digest} ${(await stat(file)).mtimeMs}`] as const;
  });
  return Object.fromEntries(await Promise.all(prints));
}

async function openDossier(page: Page, id: string): Promise<void> {
  await page.evaluate((of) => {
    window.location.hash = `#/customer/${of}`;
  }, id);
  await expect(page.getByRole('heading', { name: 'Ann Example' })).toBeVisible();
}

/** Logs a contact with Ann, whose row of the day is the only one. */
async function logAnn(page: Page, note: string): Promise<Locator> {
  await expect(page.getByRole('checkbox', { name: 'Ann Example' })).toBeVisible();
  return write(page, note);
}

/** Logs a contact with Ann from where she is the one at hand. */
async function write(page: Page, note: string): Promise<Locator> {
  await page.keyboard.press('l');
  const box = page.getByRole('dialog', { name: t('log:titleFor', { name: 'Ann Example' }) });
  await box.getByRole('textbox', { name: t('log:note') }).fill(note);
  await box.getByRole('textbox', { name: t('log:note') }).press('Enter');
  return box;
}

test('a damaged book shows which file is unreadable and the ways to open it, and stays as it is to the last byte', async ({
  book,
  open,
}) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  await appendFile(join(book, 'book.json'), '{"half": ');
  const before = await printOf(book);
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('app:recovery.title'));
  const words = page.getByRole('alert');
  await expect(words).toContainText('book.json');
  await expect(page.getByRole('button', { name: /^Open it this way/ }).first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await findBarriers(page)).toEqual([]);
  }
  await page.getByRole('button', { name: t('app:recovery.retry') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('app:recovery.title'));
  await entrance.close();
  expect(await printOf(book)).toEqual(before);
});

test('the best way out of a damage brings the customer back, and the damaged file is kept', async ({ book, open }) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const file = join(book, 'book.json');
  await truncate(file, Math.floor((await stat(file)).size / 2));
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await page
    .getByRole('button', { name: /^Open it this way/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: t('recovery:confirm.title') });
  await expect(dialog.getByText(t('recovery:confirm.kept'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page
    .getByRole('button', { name: /^Open it this way/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: t('recovery:confirm.go'), exact: true }).click();
  await expect(page.getByRole('status').getByText(/^The book is open: 1 customer/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Ann Example' })).toBeVisible();
  await entrance.close();
  expect(
    (await readdir(join(book, 'quarantine'), { recursive: true })).some((name) => name.endsWith('book.json')),
  ).toBe(true);
  expect(await askBook(book, 'book.status')).toMatchObject({ customers: 1, readOnly: false });
});

test('a second window on the same book reads along, refuses to save, and takes over when the first is gone', async ({
  book,
  open,
}) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const writer = await open();
  await expect(writer.page().getByRole('heading', { level: 1 })).toBeVisible();
  const reader = await open();
  const page = reader.page();
  await expect(page.getByText(t('ui:nav.readOnly'))).toBeVisible();
  const told = t('app:notice.in-use', { host: '', pid: 0 }).split('(')[0] ?? '';
  await expect(page.getByText(told.trim())).toBeVisible();

  const box = await logAnn(page, 'nobody will read this');
  await expect(box.getByText(t('failure:book-in-use'))).toBeVisible();

  await writer.page().bringToFront();
  await logAnn(writer.page(), 'written by the first window');
  await expect(writer.page().getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: new RegExp(`^${t('app:place.customers')}`) }).click();
  await expect(page.getByRole('row', { name: 'Ann Example' })).toContainText(t('customers:ago.today'));

  await page.getByRole('button', { name: t('app:notice.takeOver') }).click();
  await expect(page.getByRole('status').getByText(t('app:notice.stillWriting'))).toBeVisible();
  await writer.close();
  await page.getByRole('button', { name: t('app:notice.takeOver') }).click();
  await expect(page.getByRole('status').getByText(t('app:notice.tookOver'))).toBeVisible();
  await expect(page.getByText(t('ui:nav.readOnly'))).toBeHidden();
  await reader.close();
  expect(await askBook(book, 'book.status')).toMatchObject({ readOnly: false, notices: [] });
});

test('a folder that cannot be written is told across the top, and a change is refused with words', async ({
  book,
  open,
}, info) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const sealed = await sealBook(book);
  try {
    if (!sealed.holds) {
      info.annotations.push({ type: 'not shown', description: 'here whoever can read a folder can write it' });
      return;
    }
    const entrance = await open({ locale: 'en-GB', uid: sealed.uid });
    const page = entrance.page();
    await expect(page.getByText(t('app:notice.read-only-folder', { folder: book }))).toBeVisible();
    await expect(page.getByText(t('ui:nav.readOnly'))).toBeVisible();
    const box = await logAnn(page, 'nobody will read this');
    await expect(box.getByText(t('failure:book-read-only'))).toBeVisible();
    await expect(box.getByRole('textbox', { name: t('log:note') })).toHaveValue('nobody will read this');
    await entrance.close();
  } finally {
    await sealed.end();
  }
});

test('half an entry at the end of a journal is told by the name of what was kept of it', async ({
  book,
  open,
}, info) => {
  await makeBookOf(book, PEOPLE, { language: 'en' });
  const ann = await idOf(book, 'Ann');
  const writer = await open({ locale: 'en-GB' });
  await openDossier(writer.page(), ann);
  for (const note of ['the first', 'the second']) {
    const box = await write(writer.page(), note);
    await expect(box).toBeHidden();
  }
  // What a power cut leaves: a closed book would have been tidied.
  const cut = info.outputPath('cut');
  const isLock = (from: string) => /^(book[.]lock|owner[.]json)/.test(from.slice(book.length + 1));
  await cp(book, cut, { recursive: true, filter: (from) => !isLock(from) });
  await writer.close();
  await rm(book, { recursive: true });
  await rename(cut, book);
  const journal =
    (await readdir(book))
      .filter((name) => name.startsWith('journal-'))
      .sort()
      .at(-1) ?? '';
  const bytes = await readFile(join(book, journal));
  const last = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
  await truncate(join(book, journal), Math.floor((last + bytes.length) / 2));

  const page = (await open({ locale: 'en-GB' })).page();
  const [told = ''] = t('app:notice.torn-tail', { kept: 'quarantine/' }).split('quarantine/');
  const banner = page.getByText(told.trim());
  await expect(banner).toContainText(/ in quarantine\/journal-\S+;/);
  const [, kept = ''] = / in (quarantine\/\S+);/.exec((await banner.textContent()) ?? '') ?? [];
  expect(await readFile(join(book, kept))).toEqual(bytes.subarray(last, Math.floor((last + bytes.length) / 2)));
  await openDossier(page, ann);
  await expect(page.getByText('the first', { exact: true })).toBeVisible();
  await expect(page.getByText('the second')).toHaveCount(0);
});
