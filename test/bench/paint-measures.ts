import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { translator } from '../../shared/i18n/translate.ts';
import { changeSettings } from '../helpers/prepare-book.ts';
import { launchLoopback } from '../helpers/launch-loopback.ts';
import { prepareBrowser } from '../tools/browser.ts';
import { type Figure, figure, median, percentile, timeFigure } from './figures.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TODAY = '2026-11-23';
/** Each beginning is new to the window: it keeps the answers of the last minutes. */
const WORDS = ['yun', 'liu', 'jiang', 'bai', 'mei', 'shan', 'ouyang', 'situ', 'biluo', 'tinghe', 'wangshu', 'xingyun'];
const OTHERS = [
  '1990',
  '示例公司 12',
  '组3',
  '云青',
  '苏半夏',
  '柳小满',
  '江谷雨',
  'qg',
  'chuji',
  'guyu',
  'zhiqiu',
  '叶白露',
];
const LETTER_MS = 150;
const BARE = 'a page and a server that only list lines of text';
/** What the design asks for. */
const TARGET_MS = 25;

/** From the key to the frame in which its answer is seen: the first paint after the place has changed. */
const watchKeys = (selector: string): void => {
  const place = document.querySelector(selector);
  const samples: number[] = [];
  let pressed = 0;
  Object.assign(window, { keyToPaint: samples });
  const heard = (event: Event) => (pressed = (event as InputEvent).inputType === 'insertText' ? performance.now() : 0);
  window.addEventListener('input', heard, true);
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

interface Typed {
  /** Milliseconds from each key to its frame, by the wall; keys that change nothing have none. */
  readonly painted: readonly number[];
  /** Milliseconds that the page's own thread worked for a key, whatever else ran on the machine. */
  readonly worked: number;
}

async function typeWords(page: Page): Promise<void> {
  for (const word of [...WORDS, ...OTHERS]) {
    for (const letter of word) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(LETTER_MS);
    }
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(LETTER_MS);
  }
}

async function typeAll(page: Page): Promise<Typed> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await busy();
  await typeWords(page);
  const keys = [...WORDS, ...OTHERS].reduce((sum, word) => sum + word.length + 1, 0);
  const worked = ((await busy()) - before) / keys;
  await devtools.detach();
  const painted = await page.evaluate(() => (window as unknown as { keyToPaint: number[] }).keyToPaint);
  return { painted, worked };
}

/** A list that does as little as can be done: what the browser, the wire and the machine take by themselves. */
async function typeBare(page: Page): Promise<Typed> {
  const server = fork(resolve(import.meta.dirname, 'bare-list.ts'), [...WORDS, ...OTHERS]);
  try {
    const [port] = (await once(server, 'message')) as [number];
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator('input').focus();
    await page.evaluate(watchKeys, '#list');
    return await typeAll(page);
  } finally {
    server.kill();
  }
}

async function typeList(page: Page): Promise<Typed> {
  const t = translator('en');
  await page.evaluate(() => void (window.location.hash = '#/customers'));
  const grid = page.getByRole('grid', { name: t('customers:table') });
  await grid.getByRole('row').nth(5).waitFor({ timeout: 60_000 });
  // The book reads on in the background at first; nobody types before the list stands whole.
  await page.waitForTimeout(8_000);
  await page.getByRole('searchbox', { name: t('customers:search') }).focus();
  await page.evaluate(watchKeys, '[role=grid]');
  return typeAll(page);
}

async function typePalette(page: Page): Promise<Typed> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.evaluate(watchKeys, '[role=listbox]');
  return typeAll(page);
}

/** The program and a browser for it, as they are now. */
async function prepare(): Promise<string> {
  process.stdout.write(
    'building the program and looking for a browser: keys are measured up to their painted answer\n',
  );
  const builder = resolve(ROOT, 'node_modules/electron-vite/bin/electron-vite.js');
  const built = spawnSync(process.execPath, [builder, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the program does not build:\n${built.stderr}`);
  const { executablePath, env } = await prepareBrowser();
  Object.assign(process.env, env);
  return executablePath;
}

function figuresOf(what: string, size: string, { painted, worked }: Typed, bare: Typed, most: number): Figure[] {
  return [
    timeFigure(`${what}, p95 by the wall, other programs and all`, size, percentile(painted, 0.95), TARGET_MS),
    figure(`${what}, p50, against ${BARE}`, size, median(painted), median(bare.painted), most),
    timeFigure(`${what}: what the page’s own thread works for a key`, size, worked),
  ];
}

/** Typing into the search of the customers and into the palette, in a real browser on the whole book. */
export async function paintFigures(folder: string, size: string): Promise<Figure[]> {
  const executablePath = await prepare();
  await changeSettings(folder, { language: 'en' });
  const server = await launchLoopback({ book: folder, today: TODAY, zone: 'Asia/Shanghai', home: `${folder}-machine` });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const look = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' };
    const bare = await typeBare(await browser.newPage(look));
    const page = await browser.newPage(look);
    await page.goto(server.address);
    const list = await typeList(page);
    const palette = await typePalette(page);
    return [
      timeFigure(`key to painted list, p95 by the wall: ${BARE}`, size, percentile(bare.painted, 0.95)),
      ...figuresOf('key to painted list, in the browser', size, list, bare, 2.5),
      ...figuresOf('key to painted palette, in the browser', size, palette, bare, 1.5),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
