import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { prepareBrowser } from '../tools/browser.ts';

const STANDIN = resolve(import.meta.dirname, '../electron-standin');

/** True when Electron's own binary is here and `BOOK_STANDIN` does not ask for the stand-in all the same. */
function isRealElectron(): boolean {
  // Only the package's folder is looked up: to import `electron` would download it.
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const note = join(folder, 'path.txt');
  if (process.env.BOOK_STANDIN !== undefined || !existsSync(note)) return false;
  return existsSync(join(folder, 'dist', readFileSync(note, 'utf8')));
}

/** Starts the app in `folder` (its package.json names the main module) on Electron, or on the stand-in. */
export async function launchElectron(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<ElectronApplication> {
  const { executablePath, env: browserEnv } = await prepareBrowser();
  // Playwright looks this up in its own environment, not in the one it hands on.
  if (!isRealElectron()) process.env.ELECTRON_OVERRIDE_DIST_PATH = STANDIN;
  return _electron.launch({
    args: [folder, ...args],
    env: { ...(process.env as Record<string, string>), ...browserEnv, STANDIN_CHROMIUM: executablePath, ...env },
  });
}

export interface DesktopOptions {
  readonly book: string;
  /** Where the app keeps its preferences and Chromium's files; a temp folder of the test. */
  readonly machine: string;
  readonly today?: string;
  readonly time?: string | undefined;
  readonly zone?: string;
}

/** Starts the built desktop app on a book of the test. */
export function launchDesktop({ book, machine, today, time, zone }: DesktopOptions): Promise<ElectronApplication> {
  const asked = { book, today, time, zone };
  const args = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
  return launchElectron(resolve(import.meta.dirname, '../..'), args, { ACCOUNT_BOOK_HOME: machine });
}
