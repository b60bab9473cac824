import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from './app.mjs';
import { startChromium } from './cdp.mjs';
import { announceDownload } from './session.mjs';
import { life } from './state.mjs';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
const QUIET = [
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

const windowOf = (targetId) =>
  targetId === undefined ? undefined : [...life.windows].find((window) => window.webContents.targetId === targetId);

/** The browser tells of pages that come and go, of titles and of downloads. */
async function watch(browser) {
  const { events, send } = browser;
  await send('Target.setDiscoverTargets', { discover: true });
  await send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  events.on('Target.targetDestroyed', ({ targetId }) => windowOf(targetId)?.gone());
  events.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'page' || life.opening > 0) return;
    const opener = windowOf(targetInfo.openerId) ?? [...life.windows].at(-1);
    opener?.webContents.refusePopup(targetInfo);
  });
  events.on('Target.targetInfoChanged', ({ targetInfo }) => windowOf(targetInfo.targetId)?.retitle(targetInfo.title));
  events.on('Browser.downloadWillBegin', (download) => {
    announceDownload(download, windowOf(download.frameId)?.webContents);
  });
}

/** Called once the main module has run, as Electron does: only then the app becomes ready. */
export async function launch(args) {
  const executable = process.env.STANDIN_CHROMIUM ?? INSTALLED.find((path) => existsSync(path));
  if (executable === undefined) throw new Error('electron stand-in: no Chromium (set STANDIN_CHROMIUM)');
  life.profile = mkdtempSync(join(tmpdir(), 'electron-standin-'));
  life.browser = await startChromium(executable, [
    ...(process.env.STANDIN_HEADED ? [] : ['--headless=new']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--remote-debugging-port=0',
    `--user-data-dir=${life.profile}`,
    `--lang=${app.getLocale()}`,
    `--accept-lang=${app.getLocale()}`,
    ...QUIET,
    ...new Set([...life.switches, ...args]),
  ]);
  life.browser.child.once('exit', () => process.exit(life.quitting ? 0 : 1));
  process.versions.chrome ??= (await life.browser.send('Browser.getVersion')).product.split('/')[1];
  await watch(life.browser);
  // Playwright waits for this line.
  process.stderr.write(`\nDevTools listening on ${life.browser.endpoint}\n`);
  life.becomeReady();
  app.emit('ready', {}, {});
}
