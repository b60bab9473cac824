import { mkdirSync } from 'node:fs';
import { askBook, changeSettings, makeBookOf, tellBook } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';
const OUT = '/tmp/cal-shots';
mkdirSync(OUT, { recursive: true });
const LONG = 'A very long appointment title that will not fit anywhere at all 很长很长的约见名称';
for (const [language, theme] of [['en', 'light'], ['zh-CN', 'dark']] as const)
  test(`small ${language} ${theme}`, async ({ openSample, book }) => {
    const entrance = await openSample({ look: { language, theme }, viewport: { width: 1024, height: 700 } });
    for (const [title, time, minutes, kind, state] of [['Breakfast', '08:00', 60, 'meeting', 'held'], [LONG, '08:30', 120, 'visit', 'planned'], ['Third', '09:00', 30, 'event', 'planned'], ['Off', '15:00', 90, 'showroom', 'called-off'], ['Kids', '17:00', 45, 'personal', 'planned']] as const)
      await askBook(book, 'appointment.save', { kind, title, time, minutes, zone: 'Asia/Shanghai', state, on: '2026-11-26' }).catch((e) => console.log(String(e)));
    const page = entrance.page();
    const shot = (name: string) => page.screenshot({ path: `${OUT}/small-${language}-${theme}-${name}.png` });
    await page.goto(`${page.url().replace(/#.*/, '')}#/calendar?at=2026-11-26`);
    await page.getByRole('gridcell').first().waitFor();
    await page.waitForTimeout(700);
    await shot('month');
    await page.keyboard.press('v');
    await page.waitForTimeout(700);
    await shot('week');
    await page.keyboard.press('v');
    await page.waitForTimeout(700);
    await shot('list');
    await page.keyboard.press('v');
    await page.locator('[data-line]').filter({ hasText: language === 'en' ? /./ : /./ }).nth(3).hover();
    await page.waitForTimeout(200);
    await page.getByRole('gridcell', { selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('m');
    await page.waitForTimeout(500);
    await page.keyboard.type('2026-12-22');
    await page.waitForTimeout(900);
    await shot('move-out');
    console.log(entrance.faults);
  });
test('empty', async ({ open, book }) => {
  await tellBook(['new', book]);
  await changeSettings(book, { language: 'en', theme: 'light', firstRunDone: true });
  const page = (await open()).page();
  for (const view of ['month', 'week', 'list']) {
    if (view === 'month') await page.goto(`${page.url().replace(/#.*/, '')}#/calendar`);
    else await page.keyboard.press('v');
    await page.waitForTimeout(900);
    await page.screenshot({ path: `${OUT}/empty-${view}.png` });
  }
});
test('crowd', async ({ open, book }) => {
  test.setTimeout(200_000);
  const csv = ['name,mobile', ...Array.from({ length: 10_000 }, (_, i) => `Person ${i},199${String(i).padStart(8, '0')}`)].join('\n');
  await makeBookOf(book, csv, { language: 'en', theme: 'light', firstRunDone: true });
  const entrance = await open();
  const page = entrance.page();
  await page.getByRole('link', { name: 'Customers' }).waitFor();
  await page.waitForTimeout(4000);
  for (const step of ['first', 'next', 'next2']) {
    const at = Date.now();
    if (step === 'first') await page.evaluate(() => { location.hash = '#/calendar'; });
    else await page.getByRole('button', { name: 'Next month' }).click();
    await page.locator(`[role=gridcell] [data-line]`).first().waitFor();
    if (step !== 'first') await page.waitForFunction((n) => document.querySelector('h1')?.textContent?.includes(n), step === 'next' ? 'December' : 'January');
    await page.evaluate(() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))));
    console.log(step, Date.now() - at, 'ms');
    await page.screenshot({ path: `${OUT}/crowd-${step}.png` });
  }
  const at = Date.now();
  await page.keyboard.press('v');
  await page.locator('[data-hours]').first().waitFor();
  console.log('week', Date.now() - at);
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${OUT}/crowd-week.png` });
  await page.keyboard.press('v');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${OUT}/crowd-list.png` });
  const walk = Date.now();
  await page.keyboard.press('v');
  await page.getByRole('gridcell', { selected: true }).focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
  console.log('20 arrows', Date.now() - walk);
  console.log(entrance.faults);
});
