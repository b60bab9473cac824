// The desktop around the app: asked things are written down, questions to a person need an answer from the test.
import { EventEmitter } from 'node:events';
import { life } from './state.mjs';
import { record, recorder, strict } from './strict.mjs';

export const shell = strict('shell', {
  openExternal: async (url) => record('shell.openExternal', url),
  openPath: async (path) => recorder('shell.openPath', '')(path),
  showItemInFolder: recorder('shell.showItemInFolder'),
  trashItem: async (path) => record('shell.trashItem', path),
  beep: recorder('shell.beep'),
});

const unanswered = (name) => async () => {
  throw new Error(`electron stand-in: dialog.${name} needs an answer; set dialog.${name} in the test`);
};

export const dialog = strict('dialog', {
  showSaveDialog: unanswered('showSaveDialog'),
  showOpenDialog: unanswered('showOpenDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showErrorBox(title, content) {
    record('dialog.showErrorBox', title, content);
    console.error(`${title}: ${content}`);
  },
});

let copied = '';
export const clipboard = strict('clipboard', {
  writeText(text) {
    copied = text;
    record('clipboard.writeText');
  },
  readText: () => copied,
  clear() {
    copied = '';
  },
});

class NativeTheme extends EventEmitter {
  source = 'system';
  get themeSource() {
    return this.source;
  }
  set themeSource(source) {
    this.source = source;
    const features = [{ name: 'prefers-color-scheme', value: source === 'system' ? '' : source }];
    for (const { webContents } of life.windows) {
      void webContents.started
        .then(() => webContents.cdp('Emulation.setEmulatedMedia', { features }))
        .catch(() => undefined);
    }
    this.emit('updated');
  }
  get shouldUseDarkColors() {
    return this.source === 'dark';
  }
}
export const nativeTheme = strict('nativeTheme', new NativeTheme());

class PowerMonitor extends EventEmitter {
  getSystemIdleTime = () => 0;
  getSystemIdleState = () => 'active';
  isOnBatteryPower = () => false;
}
export const powerMonitor = strict('powerMonitor', new PowerMonitor());

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = { id: 1, bounds: area, workArea: area, workAreaSize: area, scaleFactor: 1 };
export const screen = strict(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => display,
    getAllDisplays: () => [display],
    getDisplayMatching: () => display,
    getDisplayNearestPoint: () => display,
  }),
);

/** As on a Linux desktop without a keyring: the caller must not trust it. */
export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: () => false,
  getSelectedStorageBackend: () => 'basic_text',
});
