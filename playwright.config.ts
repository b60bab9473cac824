import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browser } from './test/tools/browser.ts';
import { keepCompiled } from './test/tools/compile-cache.ts';

const { executablePath, env } = browser();
// Playwright, Chromium and the tests leave folders in the temp directory: give them one that `npm ci` throws away.
const temp = resolve(import.meta.dirname, 'node_modules/.cache/account-book/tmp');
mkdirSync(temp, { recursive: true });
Object.assign(process.env, env, { TMPDIR: temp, TZ: 'Asia/Shanghai' });

keepCompiled();

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Each test has a book, a port and a folder of its own; half of its time is waiting.
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  // Two browsers and two books share two cores: what is waited for comes, and it may come late.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET },
  },
  projects: [
    { name: 'browser', testMatch: 'browser/**/*.spec.ts' },
    { name: 'desktop', testMatch: 'desktop/**/*.spec.ts' },
  ],
});
