import { expect, type Locator, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import type { Entrance } from '../entrance.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';

/** A rep who works in Chinese and comes back to the book on another day. */
const t = translator('zh-CN');
const PEOPLE = 'name,mobile\n安示例,+1 202-555-0112\n白示例,+1 202-555-0113\n';
const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const WEDNESDAY = '2026-11-25';

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const list = (page: Page): Locator => page.getByRole('region', { name: t('today:list') });
const rowOf = (page: Page, name: string): Locator => list(page).getByRole('listitem').filter({ hasText: name });
const band = (page: Page, title: string): Locator =>
  list(page).getByRole('heading', { level: 2, name: new RegExp(`^${title}`) });

/** Opens the log box of a customer by keys. */
async function logFor(entrance: Entrance, id: string, name: string): Promise<Locator> {
  const page = entrance.page();
  await go(page, `#/customer/${id}`);
  await expect(heading(page)).toHaveText(name);
  await page.keyboard.press('l');
  const box = page.getByRole('dialog', { name: t('log:titleFor', { name }) });
  await expect(box).toBeVisible();
  return box;
}

async function save(box: Locator, words: string): Promise<void> {
  await box.getByLabel(t('log:note')).fill(words);
  await box.getByLabel(t('log:note')).press('Enter');
  await expect(box).toBeHidden();
}

/** Both have just been talked to, so that nothing but what the test does brings them onto a list. */
async function makeQuietBook(book: string): Promise<{ an: string; bai: string }> {
  await makeBookOf(book, PEOPLE, { language: 'zh-CN' });
  const [an, bai] = [await idOf(book, '安示例'), await idOf(book, '白示例')];
  for (const customerId of [an, bai]) {
    const contact = { on: '2026-11-20', channel: 'call', direction: 'out', outcome: 'reached', intent: 'not-soon' };
    await askBook(book, 'interaction.log', { customerId, ...contact, note: '', next: { mode: 'automatic' } });
  }
  return { an, bai };
}

test('a call that was missed waits for its answer the next day, and an answer clears it', async ({ book, open }) => {
  const { an } = await makeQuietBook(book);
  const monday = await open({ today: MONDAY });
  const box = await logFor(monday, an, '安示例');
  await box.getByRole('radio', { name: t('log:way.callIn') }).press('Space');
  await box.getByRole('radio', { name: t('log:incoming.call.no-answer') }).press('Space');
  await save(box, '');
  await monday.close();

  const tuesday = await open({ today: TUESDAY });
  const page = tuesday.page();
  await expect(band(page, t('today:band.unreturned'))).toBeVisible();
  await expect(rowOf(page, '安示例')).toContainText(t('today:state.waiting', { count: 1 }));
  await expect(rowOf(page, '白示例')).toHaveCount(0);
  const answer = await logFor(tuesday, an, '安示例');
  await save(answer, '回了电话');
  await go(page, '#/today');
  await expect(heading(page)).toBeVisible();
  await expect(band(page, t('today:band.unreturned'))).toHaveCount(0);
  await expect(rowOf(page, '安示例')).toHaveCount(0);
  expect(tuesday.faults).toEqual([]);
});

test('nobody answered in the morning: the next working day the afternoon is tried', async ({ book, open }) => {
  await makeBookOf(book, PEOPLE, { language: 'zh-CN' });
  const an = await idOf(book, '安示例');
  const monday = await open({ today: MONDAY });
  const box = await logFor(monday, an, '安示例');
  await box.getByRole('button', { name: /^今天/ }).press('Enter');
  await box.getByLabel(t('ui:field.time')).first().fill('10:30');
  await box.getByRole('radio', { name: t('log:outcomes.call.no-answer') }).press('Space');
  await save(box, '');
  await go(monday.page(), '#/today');
  await expect(rowOf(monday.page(), '白示例')).toBeVisible();
  await expect(rowOf(monday.page(), '安示例')).toHaveCount(0);
  await monday.close();

  const tuesday = await open({ today: TUESDAY });
  const row = rowOf(tuesday.page(), '安示例');
  await expect(row).toContainText(t('today:half.afternoon'));
  await expect(row).toContainText(t('today:note.unanswered', { count: 1 }));
  expect(tuesday.faults).toEqual([]);
});

test('a bad time becomes a next step at the hour they named', async ({ book, open }) => {
  const { an } = await makeQuietBook(book);
  const monday = await open({ today: MONDAY });
  const box = await logFor(monday, an, '安示例');
  await box.getByRole('radio', { name: t('log:outcomes.call.busy') }).press('Space');
  await box.getByLabel(t('log:next.day'), { exact: true }).fill(WEDNESDAY);
  await box.getByLabel(t('log:next.time')).fill('15:30');
  await save(box, '在开会');
  await monday.close();

  const wednesday = await open({ today: WEDNESDAY });
  const row = rowOf(wednesday.page(), '安示例');
  await expect(row).toContainText('15:30');
  await expect(row).toContainText(t('log:next.callback'));
  expect(wednesday.faults).toEqual([]);
});

test('the overdue are looked at, spread over five days, and brought back by one undo', async ({ book, open }) => {
  await makeBookOf(book, PEOPLE, { language: 'zh-CN' });
  const later = await open({ today: '2026-12-07' });
  const page = later.page();
  await expect(rowOf(page, '安示例')).toBeVisible();
  await expect(rowOf(page, '白示例')).toBeVisible();
  await list(page)
    .getByRole('button', { name: t('today:spread.open') })
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: t('today:spread.title', { count: 1 }) });
  await expect(dialog.getByRole('combobox')).toHaveText(t('today:spread.days', { count: 5 }));
  await expect(dialog.getByRole('listitem').filter({ hasText: '白示例' })).toContainText('12月8日');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(rowOf(page, '安示例')).toBeVisible();
  await expect(rowOf(page, '白示例')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rowOf(page, '白示例')).toBeVisible();
  expect(later.faults).toEqual([]);
});

test('a customer is given up with a reason, found in a view of its own, and followed up again', async ({
  book,
  open,
}) => {
  await makeBookOf(book, PEOPLE, { language: 'zh-CN' });
  const an = await idOf(book, '安示例');
  const monday = await open();
  const page = monday.page();
  await go(page, `#/customer/${an}`);
  const more = page.getByRole('button', { name: t('dossier:act.more'), exact: true });
  await more.press('Enter');
  await page.getByRole('menuitem', { name: t('dossier:act.giveUp') }).press('Enter');
  const dialog = page.getByRole('dialog', { name: t('standing:giveUp.title', { name: '安示例' }) });
  await dialog.getByRole('button', { name: t('standing:giveUp.go'), exact: true }).press('Enter');
  await expect(dialog.getByText(t('standing:giveUp.missing'))).toBeVisible();
  await dialog.getByRole('combobox', { name: t('standing:giveUp.reason') }).press('Enter');
  await page.getByRole('option', { name: t('standing:giveUp.reasons.outside-target') }).press('Enter');
  await dialog.getByRole('button', { name: t('standing:giveUp.go'), exact: true }).press('Enter');
  await expect(dialog).toBeHidden();

  await go(page, '#/today');
  await expect(rowOf(page, '白示例')).toBeVisible();
  await expect(rowOf(page, '安示例')).toHaveCount(0);
  await go(page, '#/customers');
  await page.getByRole('tab', { name: t('customers:view.given-up') }).press('Enter');
  const row = page.getByRole('row', { name: '安示例' });
  await expect(row).toContainText(t('customers:aside.reason.outside-target'));
  await expect(page.getByRole('row', { name: '白示例' })).toHaveCount(0);

  await go(page, `#/customer/${an}`);
  await more.press('Enter');
  await page.getByRole('menuitem', { name: t('dossier:act.takeBack') }).press('Enter');
  await go(page, '#/today');
  await expect(rowOf(page, '安示例')).toBeVisible();
  expect(monday.faults).toEqual([]);
});
