import { cp, mkdir, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Language, LanguageSchema } from '../../shared/domain/record.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { EMPTY_SCREENS } from '../e2e/browser/empty-screens.ts';
import { openBrowser } from '../e2e/browser/open-browser.ts';
import { RECOVERY, type Screen, SCREENS, showScreen, TOLD, TOLD_IN_ENGLISH } from '../e2e/browser/screens.ts';
import { changeSettings, idOf, makeSampleBook, tellBook } from '../helpers/prepare-book.ts';
import { prepareBrowser } from './browser.ts';
import { smallPng } from './small-png.ts';

/** `npm run screens`: pictures of every screen, in both languages and both themes. */
const OUT = path.resolve(import.meta.dirname, '../../docs/screens');
/** Shown in the settings, so it names nobody's machine. */
const WORK = path.join(tmpdir(), 'account-book-screens');
const THEMES = ['light', 'dark'] as const;
const LEFT_OUT = new Set(['peek', 'export', 'keys', 'empty-customers', 'empty-products', 'empty-bin', 'import-choose']);

const shown = (screens: readonly Screen[]): Screen[] => screens.filter(({ name }) => !LEFT_OUT.has(name));

interface Round {
  readonly browser: Browser;
  /** A book to copy. */
  readonly stock: string;
  readonly screens: readonly Screen[];
  readonly language: Language;
  readonly toldId: string;
  /** Octets of `book.json` that are left, as a fault of the disk would. */
  readonly left?: number;
}

/** Answers that no locator waits for, such as the side panel's. */
const REST_MS = 400;

/** The pointer leaves no trace, and what moves has come to rest. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(1279, 799);
  await page.waitForTimeout(REST_MS);
  await page.evaluate(() => document.fonts.ready);
}

async function takeRound({ browser, stock, screens, language, toldId, left }: Round): Promise<void> {
  const book = path.join(WORK, 'book');
  await rm(book, { recursive: true, force: true });
  await cp(stock, book, { recursive: true });
  const repName = language === 'en' ? 'Sam Sample' : '示例销售';
  await changeSettings(book, { language, theme: 'system', repName, repPhone: '199 0000 0100' });
  if (left !== undefined) await truncate(path.join(book, 'book.json'), left);
  const entrance = await openBrowser(browser, book, { locale: language });
  const page = entrance.page();
  for (const screen of screens) {
    await showScreen(page, screen, translator(language), toldId);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settle(page);
      const file = `${screen.name}-${language === 'en' ? 'en' : 'zh'}-${colorScheme}.png`;
      await writeFile(path.join(OUT, file), smallPng(await page.screenshot({ animations: 'disabled', caret: 'hide' })));
    }
  }
  if (entrance.faults.length > 0) throw new Error(entrance.faults.join('\n'));
  await entrance.close();
}

async function total(): Promise<string> {
  const names = await readdir(OUT);
  const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(OUT, name))).size));
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1_000_000;
  return `${names.length} pictures, ${megabytes.toFixed(1)} MB`;
}

async function takeAll(): Promise<void> {
  await rm(WORK, { recursive: true, force: true });
  await mkdir(WORK, { recursive: true });
  await mkdir(OUT, { recursive: true });
  const sample = path.join(WORK, 'sample');
  const empty = path.join(WORK, 'empty');
  await makeSampleBook(sample);
  await tellBook(['new', empty]);
  const toldIds = { 'zh-CN': await idOf(sample, TOLD), en: await idOf(sample, TOLD_IN_ENGLISH) };
  const { executablePath, env } = await prepareBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  for (const language of LanguageSchema.options) {
    await takeRound({ browser, stock: sample, screens: shown(SCREENS), language, toldId: toldIds[language] });
    await takeRound({ browser, stock: empty, screens: shown(EMPTY_SCREENS), language, toldId: toldIds[language] });
    await takeRound({
      browser,
      stock: sample,
      screens: [RECOVERY],
      language,
      toldId: toldIds[language],
      left: 400_000,
    });
  }
  await browser.close();
  await rm(WORK, { recursive: true });
  console.log(`${OUT}: ${await total()}`);
}

if (import.meta.main) await takeAll();
