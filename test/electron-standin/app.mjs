import { EventEmitter } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { appPackage, appRoot, life, ready } from './state.mjs';
import { cancellable, record, strict } from './strict.mjs';

const GRACE_MS = 3000;
const inHome = (...parts) => join(homedir(), ...parts);

const paths = {
  home: homedir(),
  temp: tmpdir(),
  appData: process.env.XDG_CONFIG_HOME ?? inHome('.config'),
  documents: inHome('Documents'),
  downloads: inHome('Downloads'),
  desktop: inHome('Desktop'),
  exe: process.execPath,
};
let loginItem = { openAtLogin: false };

const commandLine = strict('app.commandLine', {
  appendSwitch: (name, value) => life.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`),
  hasSwitch: (name) => life.switches.some((given) => given.split('=')[0] === `--${name}`),
});

class App extends EventEmitter {
  isPackaged = false;
  name = appPackage.productName ?? appPackage.name;
  /** Only macOS has a dock. */
  dock = undefined;
  commandLine = commandLine;
  isReady = () => life.isReady;
  whenReady = () => ready;
  getVersion = () => appPackage.version;
  getName = () => this.name;
  setName(name) {
    this.name = name;
  }
  getAppPath = () => appRoot;
  getLocale = () => process.env.STANDIN_LOCALE ?? 'zh-CN';
  getSystemLocale = () => this.getLocale();
  getPreferredSystemLanguages = () => [this.getLocale()];
  getPath(name) {
    if (paths[name] !== undefined) return paths[name];
    if (name === 'userData' || name === 'sessionData') return join(paths.appData, this.name);
    if (name === 'logs') return join(this.getPath('userData'), 'logs');
    throw new Error(`Failed to get '${name}' path`);
  }
  setPath(name, path) {
    mkdirSync(path, { recursive: true });
    paths[name] = path;
  }
  enableSandbox() {
    if (life.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    record('app.enableSandbox');
  }
  /** One process only: a second instance is not simulated, so the lock is always got. */
  requestSingleInstanceLock = () => true;
  hasSingleInstanceLock = () => true;
  releaseSingleInstanceLock = () => record('app.releaseSingleInstanceLock');
  setAppUserModelId = (id) => record('app.setAppUserModelId', id);
  relaunch = () => record('app.relaunch');
  setLoginItemSettings(settings) {
    record('app.setLoginItemSettings', settings);
    loginItem = { ...loginItem, ...settings };
  }
  getLoginItemSettings = () => ({ ...loginItem });
  setAboutPanelOptions = (options) => record('app.setAboutPanelOptions', options);
  setBadgeCount = (count) => record('app.setBadgeCount', count);
  clearRecentDocuments = () => record('app.clearRecentDocuments');
  disableHardwareAcceleration = () => record('app.disableHardwareAcceleration');
  focus = () => record('app.focus');
  exit = (code = 0) => process.exit(code);
  quit() {
    if (life.quitting || prevented('before-quit')) return;
    life.quitting = true;
    for (const window of life.windows) window.close();
    if (life.windows.size > 0 || prevented('will-quit')) {
      life.quitting = false;
      return;
    }
    app.emit('quit', {}, 0);
    leave();
  }
}

function prevented(name) {
  const event = cancellable();
  app.emit(name, event);
  return event.defaultPrevented;
}

/** Chromium goes first, so that no process outlives the app. */
function leave() {
  life.browser?.child.once('exit', () => process.exit(0));
  life.browser?.send('Browser.close').catch(() => undefined);
  setTimeout(() => process.exit(0), life.browser ? GRACE_MS : 0);
}

export const app = strict('app', new App());

process.on('exit', () => {
  life.browser?.child.kill('SIGKILL');
  if (life.profile === undefined) return;
  try {
    rmSync(life.profile, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The profile lies in the temp folder; the next boot of the machine takes what Chromium still held.
  }
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.quit());
