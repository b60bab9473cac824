import { expect, type Locator, type Page } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { findBarriers, sidewaysScroll } from '../../helpers/check-reach.ts';
import { askBook, idOf, makeBookOf, TODAY, ZONE } from '../../helpers/prepare-book.ts';
import { tabTo } from '../tab-to.ts';
import { test } from './browser-test.ts';

/** Nothing in this file touches a mouse: every step is a key. */

const PEOPLE = ['Ann', 'Ben', 'Cleo', 'Dan'];

/** People of whom nobody is due by a cadence. */
async function bookOf(book: string, count: number, language: string): Promise<string[]> {
  const names = PEOPLE.slice(0, count).map((name) => `${name} Example`);
  const rows = names.map((name, i) => `${name},+1 202-555-011${i}`);
  await makeBookOf(book, ['name,mobile', ...rows].join('\n'), {
    language,
    theme: 'system',
    reminding: { at: '09:00', before: 0, dates: true, gifts: true },
  });
  const ids: string[] = [];
  for (const name of names) {
    const id = await idOf(book, name);
    ids.push(id);
    await askBook(book, 'nextStep.set', { customerId: id, next: { mode: 'none' } });
  }
  return ids;
}

const tray = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });

const focused = (page: Page): Locator => page.locator(':focus');

for (const language of ['en', 'zh-CN'] as const) {
  const t = translator(language);

  test(`an appointment comes due while the window is open, is put off, comes back and is closed: ${language}`, async ({
    open,
    book,
  }) => {
    test.slow();
    const [ann] = await bookOf(book, 1, language);
    const meeting = { kind: 'showroom', title: 'Test drive', on: TODAY, time: '10:00', zone: ZONE, state: 'planned' };
    await askBook(book, 'appointment.save', { ...meeting, customerId: ann });

    const morning = await open({ time: '09:59:45', locale: language });
    const page = morning.page();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const reminders = tray(page, t('reminders:title'));
    await expect(reminders.getByText('10:00 Ann Example')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('status').filter({ hasText: '10:00 Ann Example' })).toContainText('Test drive');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await findBarriers(page)).toEqual([]);
    }
    expect(await sidewaysScroll(page)).toBe(0);

    await page.keyboard.press('r');
    await expect(focused(page)).toHaveAccessibleName(new RegExp('10:00 Ann Example'));
    await tabTo(page, reminders.getByRole('button', { name: t('reminders:snooze'), exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: t('reminders:snoozes.ten-minutes') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(reminders).toBeHidden();
    expect(morning.faults).toEqual([]);
    await morning.close();

    const later = await open({ time: '10:13', locale: language });
    const again = later.page();
    const back = tray(again, t('reminders:title'));
    await expect(back.getByText('10:00 Ann Example')).toBeVisible();
    await again.keyboard.press('r');
    const deed = t('reminders:doneOf', { deed: t('reminders:held'), what: '10:00 Ann Example' });
    await tabTo(again, back.getByRole('button', { name: deed }));
    await again.keyboard.press('Enter');
    await expect(back).toBeHidden();
    await again.keyboard.press('Control+z');
    await expect(back).toBeVisible();
    expect(later.faults).toEqual([]);
  });

  test(`after a night everything is told in one, and a call asks how it went: ${language}`, async ({ open, book }) => {
    const ids = await bookOf(book, 4, language);
    for (const [n, customerId] of ids.entries())
      await askBook(book, 'nextStep.set', {
        customerId,
        next: { mode: 'manual', on: TODAY, time: `09:0${n}`, what: 'Ask about the trial' },
      });
    const entrance = await open({ time: '11:00', locale: language });
    const page = entrance.page();
    const digest = tray(page, t('reminders:digest', { count: 4 }));
    await expect(digest).toContainText('09:00 Ann Example');
    await expect(digest).toContainText(t('reminders:more', { count: 1 }));
    await expect(digest.getByRole('button')).toHaveCount(3);
    await page.keyboard.press('r');
    await tabTo(page, digest.getByRole('button', { name: t('reminders:each') }));
    await page.keyboard.press('Enter');
    expect(await findBarriers(page)).toEqual([]);
    const deed = t('reminders:doneOf', { deed: t('reminders:done'), what: '09:00 Ann Example' });
    await tabTo(page, digest.getByRole('button', { name: deed }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog', { name: t('log:titleFor', { name: 'Ann Example' }) });
    await expect(box).toBeVisible();
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
    await expect(box).toBeHidden();
    const rest = tray(page, t('reminders:digest', { count: 3 }));
    await expect(rest).toBeVisible();
    await tabTo(page, rest.getByRole('button', { name: t('reminders:putAllAway') }));
    await page.keyboard.press('Enter');
    await expect(rest).toBeHidden();
    expect(entrance.faults).toEqual([]);
  });
}

/** In place of the browser's own notices, which nobody sees in a test: allowed when asked, and kept to be read. */
const standIn = (): void => {
  const shown: unknown[] = [];
  class Notice extends EventTarget {
    static permission = 'default';
    static requestPermission = async () => (Notice.permission = 'granted');
    constructor(title: string, { body, tag }: NotificationOptions) {
      super();
      shown.push({ title, body, tag });
    }
    close(): void {}
  }
  Object.assign(window, { Notification: Notice, shown });
  document.hasFocus = () => false;
};

test('the browser tells it too while the window is out of sight, once the rep has allowed it', async ({
  open,
  book,
}) => {
  const t = translator('en');
  const [ann] = await bookOf(book, 1, 'en');
  const meeting = { kind: 'showroom', title: 'Test drive', on: TODAY, time: '10:00', zone: ZONE, state: 'planned' };
  await askBook(book, 'appointment.save', { ...meeting, customerId: ann });
  const entrance = await open({ time: '09:59:35', locale: 'en' });
  const page = entrance.page();
  await page.addInitScript(standIn);
  await page.reload();
  await page.evaluate(() => void (window.location.hash = '#/settings'));
  const allow = page.getByRole('button', { name: t('reminders:settings.allow') });
  await allow.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('reminders:settings.allowed'))).toBeVisible();
  await expect(tray(page, t('reminders:title')).getByText('10:00 Ann Example')).toBeVisible({ timeout: 60_000 });
  const shown = await page.evaluate(() => (window as unknown as { shown: unknown[] }).shown);
  expect(shown).toEqual([
    {
      title: expect.stringContaining('Ann Example'),
      body: expect.stringContaining('Test drive'),
      tag: expect.stringContaining('appointment|'),
    },
  ]);
  expect(entrance.faults).toEqual([]);
});
