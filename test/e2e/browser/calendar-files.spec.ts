import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { asDay } from '../../../shared/domain/day.ts';
import { type Translate, translator } from '../../../shared/i18n/translate.ts';
import { askBook, idOf, makeBookOf } from '../../helpers/prepare-book.ts';
import { readCalendar } from '../../helpers/read-calendar.ts';
import { tabTo } from '../tab-to.ts';
import { test } from './browser-test.ts';

const TEAM = path.resolve(import.meta.dirname, '../../fixtures/calendars/team.ics');

const LANGUAGES = [
  ['en', 'en-GB', 'Ann Example', 'name,mobile\nAnn Example,+1 202-555-0112\n'],
  ['zh-CN', 'zh-CN', '云青柑', '姓名,手机\n云青柑,19900000123\n'],
] as const;

const showCalendar = (page: Page) =>
  page.evaluate(() => {
    window.location.hash = '#/calendar';
  });

/** From anywhere to the file, by the keys of somebody without a mouse. */
async function exportForApple(page: Page, t: Translate): Promise<void> {
  await showCalendar(page);
  await press(page, page.getByRole('button', { name: t('calendarPage:export') }));
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('radio', { name: t('calendarFiles:client.outlook') }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByText(t('calendarFiles:apple.how'))).toBeVisible();
  await press(page, dialog.getByRole('button', { name: t('calendarFiles:go') }));
}

const press = async (page: Page, target: Locator) => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

for (const [language, locale, name, table] of LANGUAGES) {
  const t = translator(language);

  test(`a calendar is exported, and what changed after it, by keys alone (${language})`, async ({ book, open }) => {
    // Two entrances, one after the other.
    test.slow();
    await makeBookOf(book, table, { language });
    const customerId = await idOf(book, name);
    const fitting = {
      customerId,
      kind: 'showroom',
      title: 'Showing',
      zone: 'Asia/Shanghai',
      state: 'planned',
    } as const;
    const told = await askBook(book, 'appointment.save', { ...fitting, on: asDay('2026-12-01'), time: '14:00' });
    const { id } = told as { id: string };
    const entrance = await open({ locale });
    const page = entrance.page();
    const [whole = ''] = await entrance.saved(() => exportForApple(page, t));
    expect(readCalendar(whole).events.map(({ summary }) => summary)).toContain(`${name} · Showing`);
    await expect(page.getByRole('button', { name: t('calendarFiles:close') }).last()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await entrance.close();
    await askBook(book, 'appointment.save', { ...fitting, id, on: asDay('2026-12-03'), time: '15:00' });
    const birthday = { customerId, kind: 'birthday', calendar: 'solar', month: 5, day: 8, leap: false } as const;
    await askBook(book, 'specialDay.save', birthday);
    const later = await open({ locale });
    const [changes = ''] = await later.saved(() => exportForApple(later.page(), t));
    expect(readCalendar(changes).events.map(({ sequence, start }) => [sequence, start])).toEqual([
      [0, '1972-05-08'],
      [1, '2026-12-03T07:00:00Z'],
    ]);
    await expect(later.page().getByText(t('calendarFiles:news', { fresh: 1, changed: 1 }))).toBeVisible();
  });

  test(`meetings of others are taken in and taken back by keys alone (${language})`, async ({ book, open }) => {
    await makeBookOf(book, table, { language });
    const entrance = await open({ locale });
    const page = entrance.page();
    await showCalendar(page);
    await press(page, page.getByRole('button', { name: t('calendarPage:take'), exact: true }));
    const dialog = page.getByRole('dialog');
    const choosing = page.waitForEvent('filechooser');
    await press(page, dialog.getByRole('button', { name: t('calendarFiles:takeChoose') }));
    await (await choosing).setFiles({ name: 'team.ics', mimeType: 'text/calendar', buffer: readFileSync(TEAM) });
    const list = dialog.getByRole('list', { name: t('calendarFiles:takeList') });
    await expect(list.getByRole('listitem')).toHaveCount(4);
    await expect(list.getByText(`${name} · ${t('calendarFiles:by.name')}`, { exact: false })).toBeVisible();
    await tabTo(page, list.getByRole('checkbox').first());
    await page.keyboard.press('Space');
    await press(page, dialog.getByRole('button', { name: t('calendarFiles:takeGo', { count: 2 }) }));
    await expect(dialog).toBeHidden();
    await expect(page.getByText(t('calendarFiles:taken', { created: 2, changed: 0 }))).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(t('calendarFiles:taken', { created: 2, changed: 0 }))).toBeHidden();
  });

  test(`a folder is kept current from the dialog (${language})`, async ({ book, open }, info) => {
    await makeBookOf(book, table, { language });
    const page = (await open({ locale })).page();
    await showCalendar(page);
    await press(page, page.getByRole('button', { name: t('calendarPage:export') }));
    const dialog = page.getByRole('dialog');
    await tabTo(page, dialog.getByRole('radio', { name: t('calendarFiles:client.outlook') }));
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await tabTo(page, dialog.getByRole('textbox', { name: t('calendarFiles:folder') }));
    const folder = info.outputPath('kept');
    await page.keyboard.insertText(folder);
    await press(page, dialog.getByRole('button', { name: t('calendarFiles:save') }));
    await expect(dialog.getByText(`${folder}/account-book.ics`)).toBeVisible();
    expect(readFileSync(`${folder}/account-book.ics`, 'utf8')).toContain(name);
  });
}
