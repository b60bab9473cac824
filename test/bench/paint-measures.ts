import { chromium, type Page } from '@playwright/test';
import { translator } from '../../shared/i18n/translate.ts';
import { changeSettings } from '../helpers/prepare-book.ts';
import { launchLoopback } from '../helpers/launch-loopback.ts';
import { prepareBrowser } from '../tools/browser.ts';
import { type Figure, percentile, timeFigure } from './figures.ts';

const TODAY = '2026-11-23';
const WORDS = ['yun', 'qg', '1990', '示例', 'ou', 'li', '组3', 'wang'];
const ROUNDS = 6;
/** What the design asks for. */
const TARGET_MS = 25;

/** From the key to the frame in which its answer is seen: the first paint after the place has changed. */
const watchKeys = (selector: string): void => {
  const place = document.querySelector(selector);
  const samples: number[] = [];
  let pressed = 0;
  Object.assign(window, { keyToPaint: samples });
  window.addEventListener('input', () => (pressed = performance.now()), true);
  const painted = (from: number) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => void samples.push(performance.now() - from);
    // A message that is sent in the frame's callback is heard right after the frame was painted.
    requestAnimationFrame(() => port2.postMessage(0));
  };
  const seen = () => {
    if (pressed === 0) return;
    painted(pressed);
    pressed = 0;
  };
  if (place !== null)
    new MutationObserver(seen).observe(place, { subtree: true, childList: true, characterData: true });
};

async function typeAll(page: Page): Promise<number[]> {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const word of WORDS) {
      for (const letter of word) {
        await page.keyboard.insertText(letter);
        await page.waitForTimeout(120);
      }
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.waitForTimeout(120);
    }
  return page.evaluate(() => (window as unknown as { keyToPaint: number[] }).keyToPaint);
}

/** Typing into the search of the customers and into the palette, in a real browser on the whole book. */
export async function paintFigures(folder: string, size: string): Promise<Figure[]> {
  const t = translator('en');
  await changeSettings(folder, { language: 'en' });
  const { executablePath, env } = await prepareBrowser();
  Object.assign(process.env, env);
  const server = await launchLoopback({ book: folder, today: TODAY, zone: 'Asia/Shanghai', home: `${folder}-machine` });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.goto(server.address);
    await page.evaluate(() => void (window.location.hash = '#/customers'));
    const grid = page.getByRole('grid', { name: t('customers:table') });
    await grid.getByRole('row').nth(5).waitFor();
    // The book reads on in the background at first; nobody types before the list stands whole.
    await page.waitForTimeout(8_000);
    await page.getByRole('searchbox', { name: t('customers:search') }).focus();
    await page.evaluate(watchKeys, '[role=grid]');
    const list = await typeAll(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.evaluate(watchKeys, '[role=listbox]');
    const palette = await typeAll(page);
    return [
      timeFigure('key to painted list, in the browser, p95', size, percentile(list, 0.95), TARGET_MS),
      timeFigure('key to painted palette, in the browser, p95', size, percentile(palette, 0.95), TARGET_MS),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
