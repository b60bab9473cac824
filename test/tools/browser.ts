import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/account-book');
const NOTE = join(CACHE, 'browser.json');
const LIBRARIES = join(ROOT, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br');
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

const browserSchema = z.strictObject({ executablePath: z.string(), env: z.record(z.string(), z.string()) });

/** A Chromium for the tests, and what must stand in the environment for it to start. */
export type Browser = z.infer<typeof browserSchema>;

/** Chromium without its own font aborts where the system has none, so the package's fonts are named beside it. */
const fontConfig = (): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(CACHE, 'fonts')}</dir>
  <cachedir>${join(CACHE, 'font-cache')}</cachedir>
</fontconfig>
`;

function noted(): Browser | undefined {
  if (!existsSync(NOTE)) return undefined;
  const note = browserSchema.safeParse(JSON.parse(readFileSync(NOTE, 'utf8')));
  return note.success && existsSync(note.data.executablePath) ? note.data : undefined;
}

/**
 * The browser that is ready on this machine: the one named by `BOOK_CHROMIUM`, Debian's, or the unpacked one.
 *
 * Only looks, so every worker may ask; `prepareBrowser` unpacks. @throws when there is none yet.
 */
export function browser(): Browser {
  const named = process.env.BOOK_CHROMIUM ?? INSTALLED.find((path) => existsSync(path));
  if (named !== undefined) return { executablePath: named, env: {} };
  const unpacked = noted();
  if (unpacked === undefined) throw new Error('no browser is ready: run "npm run browser" once');
  return unpacked;
}

const starts = ({ executablePath, env }: Browser): boolean =>
  spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0;

/** Unpacks the package's Chromium, and its libraries too where the system has none. Not for two processes at once. */
async function unpack(): Promise<Browser> {
  mkdirSync(CACHE, { recursive: true });
  // The package unpacks into the temp folder, which it looks up when it is loaded.
  process.env.TMPDIR = CACHE;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const fonts = join(CACHE, 'fonts.conf');
  const found: Browser = { executablePath: await chromium.executablePath(), env: { FONTCONFIG_FILE: fonts } };
  writeFileSync(fonts, fontConfig());
  if (!starts(found)) {
    await inflate(LIBRARIES);
    found.env.LD_LIBRARY_PATH = join(CACHE, 'al2023/lib');
  }
  if (!starts(found)) throw new Error(`the browser of @sparticuz/chromium does not start: ${found.executablePath}`);
  writeFileSync(NOTE, JSON.stringify(found));
  return found;
}

/** Makes sure that `browser()` has one to answer. */
export async function prepareBrowser(): Promise<Browser> {
  try {
    return browser();
  } catch {
    return unpack();
  }
}

if (import.meta.main) console.log(`browser: ${(await prepareBrowser()).executablePath}`);
