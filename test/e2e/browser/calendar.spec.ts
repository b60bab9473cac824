import { expect, type Locator, type Page } from '@playwright/test';
import { asDay } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { askBook, changeSettings, tellBook, TODAY } from '../../helpers/prepare-book.ts';
import { readPdf } from '../../helpers/read-pdf.ts';
import { tabTo } from '../tab-to.ts';
import { test } from './browser-test.ts';

const WHO = '张测试';

/** One customer, to be called on the 26th or 27th: "considering" since a talk today. */
async function fill(book: string, language: Language): Promise<void> {
  await tellBook(['new', book]);
  await changeSettings(book, { language, firstRunDone: true, theme: 'light' });
  const made = await askBook(book, 'customer.create', { kind: 'person', name: WHO });
  const { id: customerId } = made as { id: string };
  const talk = { customerId, on: TODAY, channel: 'call', direction: 'out', outcome: 'reached', intent: 'considering' };
  await askBook(book, 'interaction.log', { ...talk, note: '', next: { mode: 'automatic' } });
  const birthday = { kind: 'birthday', calendar: 'solar', month: 11, day: 25, leap: false };
  await askBook(book, 'specialDay.save', { customerId, ...birthday });
}

const go = (page: Page, route: string) => page.goto(`${page.url().replace(/#.*/, '')}#${route}`);
const cell = (page: Page, day: string): Locator => page.locator(`[role=gridcell][data-day="${day}"]`);
const line = (page: Page, day: string, words: string): Locator =>
  cell(page, day).locator('[data-line]').filter({ hasText: words });

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

for (const language of ['zh-CN', 'en'] as const) {
  const t = translator(language);

  test(`something is agreed, taken back and moved by keys alone: ${language}`, async ({ book, open }) => {
    await fill(book, language);
    const entrance = await open({ locale: language });
    const page = entrance.page();
    await go(page, '/calendar');
    const chosen = page.getByRole('gridcell', { selected: true });
    const dialog = page.getByRole('dialog');

    await test.step('Enter puts an appointment on the day, one undo takes it back', async () => {
      await tabTo(page, chosen);
      await press(page, 'ArrowRight', 'Enter');
      await expect(dialog.getByRole('textbox', { name: t('calendarPage:entry.title'), exact: true })).toBeFocused();
      await page.keyboard.type('试驾');
      await tabTo(page, dialog.getByRole('textbox', { name: t('calendarPage:entry.from'), exact: true }));
      await page.keyboard.type('14:00');
      await press(page, 'Enter');
      await expect(dialog).toBeHidden();
      await expect(line(page, '2026-11-24', '14:00 试驾')).toBeVisible();
      await expect(chosen).toBeFocused();
      await press(page, 'Control+z');
      await expect(line(page, '2026-11-24', '试驾')).toHaveCount(0);
      await press(page, 'Control+Shift+z');
      await expect(line(page, '2026-11-24', '试驾')).toBeVisible();
    });

    await test.step('a birthday stays, and says why', async () => {
      await press(page, 'ArrowRight', 'Space');
      await expect(page.getByRole('link', { name: t('calendarPage:birthday', { name: WHO }) })).toBeFocused();
      await press(page, 'm');
      await expect(page.getByText(t('calendarPage:move.stay.date'))).toBeVisible();
      await press(page, 'Escape');
      await expect(chosen).toBeFocused();
    });

    await test.step('M moves a follow-up inside its window to a day that is written', async () => {
      await press(page, 'ArrowRight', 'Space');
      await expect(page.getByRole('link', { name: WHO, exact: true })).toBeFocused();
      await press(page, 'm');
      const day = dialog.getByRole('textbox', { name: t('calendarPage:move.day') });
      await expect(day).toBeFocused();
      await page.keyboard.type(language === 'en' ? '27 Nov' : '11月27日');
      await expect(dialog.getByText(t('calendarPage:move.how.put-off'))).toBeVisible();
      await press(page, 'Enter');
      await expect(dialog).toBeHidden();
      await expect(line(page, '2026-11-27', WHO)).toBeVisible();
      await expect(line(page, '2026-11-26', WHO)).toHaveCount(0);
      await expect(chosen).toBeFocused();
      await press(page, 'Control+z');
      await expect(line(page, '2026-11-26', WHO)).toBeVisible();
    });

    await test.step('outside its window it asks, with the window and its reason', async () => {
      await press(page, 'Space', 'm');
      await page.keyboard.type(language === 'en' ? '2 Dec' : '12月2日');
      const outside = sayDayWithWeekday(language, asDay('2026-12-02'));
      await expect(dialog.getByText(t('calendarPage:move.outside', { day: outside }))).toBeVisible();
      await expect(
        dialog.getByRole('list', { name: t('calendarPage:move.why') }).getByRole('listitem'),
      ).not.toHaveCount(0);
      await expect(dialog.getByRole('button', { name: t('calendarPage:move.anyway') })).toBeEnabled();
      await press(page, 'Enter');
      await expect(line(page, '2026-12-02', WHO)).toBeVisible();
    });
    expect(entrance.faults).toEqual([]);
  });
}

const t = translator('en');

async function drag(page: Page, from: Locator, to: Locator, at?: { x: number; y: number }): Promise<void> {
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  if (box === null) throw new Error('nowhere to drop');
  const [x, y] = [box.x + (at?.x ?? box.width / 2), box.y + (at?.y ?? box.height / 2)];
  await page.mouse.move(x - 8, y - 8, { steps: 6 });
  await page.mouse.move(x, y, { steps: 2 });
  await page.mouse.up();
}

test('the mouse drags to another day with one undo; outside the window it asks first', async ({ book, open }) => {
  await fill(book, 'en');
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await go(page, '/calendar');
  const dialog = page.getByRole('dialog');

  await drag(page, line(page, '2026-11-26', WHO), cell(page, '2026-11-27'));
  await expect(line(page, '2026-11-27', WHO)).toBeVisible();
  await expect(page).toHaveURL(/#\/calendar/);
  await page.keyboard.press('Control+z');
  await expect(line(page, '2026-11-26', WHO)).toBeVisible();

  await drag(page, line(page, '2026-11-25', WHO), cell(page, '2026-11-27'));
  await expect(page.getByText(t('calendarPage:move.stay.date'))).toBeVisible();

  await drag(page, line(page, '2026-11-26', WHO), cell(page, '2026-12-02'));
  await expect(dialog.getByText(t('calendarPage:move.how.put-off'))).toBeVisible();
  await dialog.getByRole('button', { name: t('calendarPage:move.cancel') }).click();
  await expect(line(page, '2026-11-26', WHO)).toBeVisible();

  await drag(page, line(page, '2026-11-26', WHO), cell(page, '2026-12-02'));
  const last = sayDayWithWeekday('en', asDay('2026-11-27'));
  await dialog.getByRole('button', { name: t('calendarPage:move.lastDay', { day: last }) }).click();
  await expect(line(page, '2026-11-27', WHO)).toBeVisible();
  expect(entrance.faults).toEqual([]);
});

test('a week shows the hours: keys walk it, and a block is dragged to another hour', async ({ book, open }) => {
  await fill(book, 'en');
  const agreed = {
    kind: 'meeting',
    title: 'Fitting',
    time: '10:00',
    minutes: 60,
    zone: 'Asia/Shanghai',
    state: 'planned',
  };
  await askBook(book, 'appointment.save', { ...agreed, on: '2026-11-24' });
  await askBook(book, 'appointment.save', { ...agreed, on: '2026-11-24', title: 'Early bird', time: '06:15' });
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await go(page, '/calendar');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('v');
  const chosen = page.getByRole('gridcell', { selected: true });
  await tabTo(page, chosen);
  await press(page, 'ArrowRight', 'ArrowDown');
  const block = page.getByRole('gridcell').getByRole('button', { name: 'Fitting' });
  await expect(page.getByRole('button', { name: 'Early bird' })).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(block).toBeFocused();
  await press(page, 'ArrowUp', 'ArrowUp');
  await expect(chosen).toBeFocused();

  const hours = page.locator('[data-day="2026-11-25"][data-hours]');
  await expect(hours).toHaveAttribute('data-hours', '6-21');
  await drag(page, block, hours, { x: 30, y: 40 * 8 + 10 });
  await expect(hours.getByRole('button', { name: 'Fitting' })).toContainText('14:15–15:15');
  await page.keyboard.press('Control+z');
  await expect(
    page.locator('[data-day="2026-11-24"][data-hours]').getByRole('button', { name: 'Fitting' }),
  ).toBeVisible();

  await block.click();
  await expect(
    page.getByRole('dialog').getByRole('textbox', { name: t('calendarPage:entry.to'), exact: true }),
  ).toHaveValue('11:00');
  expect(entrance.faults).toEqual([]);
});

test('what is left out stays out, and the view is remembered', async ({ book, open }) => {
  await fill(book, 'en');
  const entrance = await open({ locale: 'en-GB' });
  const page = entrance.page();
  await go(page, '/calendar');
  const dates = page.getByRole('button', { name: t('calendarPage:layer.dates'), exact: true });
  await expect(line(page, '2026-11-25', WHO)).toBeVisible();
  await dates.click();
  await expect(dates).toHaveAttribute('aria-pressed', 'false');
  await expect(line(page, '2026-11-25', WHO)).toHaveCount(0);
  await expect(line(page, '2026-11-26', WHO)).toBeVisible();
  await page.keyboard.press('v');
  await expect(page.getByRole('radio', { name: t('calendarPage:as.week') })).toBeChecked();
  await go(page, '/today');
  await go(page, '/calendar');
  await expect(page.getByRole('radio', { name: t('calendarPage:as.week') })).toBeChecked();
  await expect(dates).toHaveAttribute('aria-pressed', 'false');
  expect(entrance.faults).toEqual([]);
});

test('a month of five weeks, one of six and a week are one page each, on its side', async ({ openSample }) => {
  const entrance = await openSample({ look: { language: 'zh-CN', theme: 'dark' } });
  const page = entrance.page();
  for (const [query, words] of [
    ['view=month&at=2026-11-23', ['2026年11月', '星期日', '小雪']],
    ['view=month&at=2026-12-01', ['2026年12月', '冬至']],
    ['view=week&at=2026-11-23&layers=dates', ['11月23日', '没印']],
  ] as const) {
    await go(page, `/calendar/paper?${query}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    const pages = await readPdf(await entrance.printed());
    const [paper] = pages;
    if (paper === undefined) throw new Error('no page');
    await test.info().attach(`${query}.png`, { body: paper.png(), contentType: 'image/png' });
    expect([pages.length, Math.round(paper.widthMm), Math.round(paper.heightMm)]).toEqual([1, 297, 210]);
    for (const word of words) expect(paper.text).toContain(word);
    expect(paper.ink({ x: 0, y: 0, width: 297, height: 10 })).toBe(0);
    expect(paper.ink({ x: 0, y: 200, width: 297, height: 10 })).toBe(0);
    expect(paper.ink()).toBeGreaterThan(0.005);
    expect(paper.ink()).toBeLessThan(0.3);
    // Nothing of a day is cut off below it.
    const spilt = await page
      .locator('[data-paper-day]')
      .evaluateAll((days) => days.filter((day) => day.scrollHeight > day.clientHeight + 1).length);
    expect(spilt).toBe(0);
    await go(page, '/today');
  }
  expect(entrance.faults).toEqual([]);
});
