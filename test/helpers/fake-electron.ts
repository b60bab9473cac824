import { EventEmitter } from 'node:events';

/** Every call of a recorded member, in order. */
export const calls: { name: string; args: unknown[] }[] = [];
export const callsOf = (name: string): unknown[][] =>
  calls.filter((call) => call.name === name).map(({ args }) => args);

const record =
  <T>(name: string, answer: T) =>
  (...args: unknown[]): T => {
    calls.push({ name, args });
    return answer;
  };

class FakeApp extends EventEmitter {
  isPackaged = true;
  enableSandbox = record('app.enableSandbox', undefined);
  setPath = record('app.setPath', undefined);
  relaunch = record('app.relaunch', undefined);
  exit = record('app.exit', undefined);
  requestSingleInstanceLock = record('app.requestSingleInstanceLock', true);
  whenReady = () => Promise.resolve();
  getLocale = () => 'en-US';
  getPath = (name: string) => `/the/${name}`;
  quit() {
    calls.push({ name: 'app.quit', args: [] });
    this.emit('will-quit', cancellable());
  }
}

export interface Cancellable {
  defaultPrevented: boolean;
  preventDefault(): void;
  [detail: string]: unknown;
}

export const cancellable = (details: Record<string, unknown> = {}): Cancellable => ({
  ...details,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
});

type Handler = (...args: never[]) => unknown;

export const handlers = new Map<string, Handler>();
export const schemes = new Map<string, (request: Request) => Promise<Response>>();

export class FakeContents extends EventEmitter {
  mainFrame = { url: 'app://book/' };
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  setWindowOpenHandler(handler: FakeContents['openHandler']) {
    this.openHandler = handler;
  }
  send = record('webContents.send', undefined);
  executeJavaScript = async (code: string) => record('webContents.executeJavaScript', true)(code);
  printToPDF = async (options: unknown) => record('webContents.printToPDF', new TextEncoder().encode('%PDF'))(options);
}

export class FakeWindow extends EventEmitter {
  static readonly all: FakeWindow[] = [];
  readonly webContents = new FakeContents();
  readonly options: Record<string, unknown>;
  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    FakeWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL = async (url: string) => record('window.loadURL', undefined)(url);
  show = record('window.show', undefined);
  focus = record('window.focus', undefined);
  restore = record('window.restore', undefined);
  maximize = record('window.maximize', undefined);
  destroy = record('window.destroy', undefined);
  isMinimized = () => false;
  isFocused = () => false;
  isMaximized = () => false;
  getNormalBounds = () => ({ x: 1, y: 2, width: 1_000, height: 700 });
}

class FakeSession extends EventEmitter {
  requestPermission: Handler | undefined;
  checkPermission: Handler | undefined;
  device: Handler | undefined;
  beforeRequest: Handler | undefined;
  webRequest = {
    onBeforeRequest: (handler: Handler) => {
      this.beforeRequest = handler;
    },
  };
  setPermissionRequestHandler(handler: Handler) {
    this.requestPermission = handler;
  }
  setPermissionCheckHandler(handler: Handler) {
    this.checkPermission = handler;
  }
  setDevicePermissionHandler(handler: Handler) {
    this.device = handler;
  }
  setSpellCheckerEnabled = record('session.setSpellCheckerEnabled', undefined);
}

export const app = new FakeApp();
export const defaultSession = new FakeSession();
export const session = { defaultSession };
export const protocol = {
  registerSchemesAsPrivileged: record('protocol.registerSchemesAsPrivileged', undefined),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => void schemes.set(scheme, handler),
};
export const ipcMain = { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) };
export const shell = { openExternal: async (url: string) => record('shell.openExternal', undefined)(url) };
export const screen = { getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1_920, height: 1_080 } }) };
export const dialog = {
  showErrorBox: record('dialog.showErrorBox', undefined),
  showSaveDialog: async (..._args: unknown[]) => ({ canceled: true, filePath: '' }),
  showOpenDialog: async (..._args: unknown[]) => ({ canceled: true, filePaths: [] as string[] }),
};
/** A notice of the system, which a test clicks by emitting what the system would. */
class FakeNotification extends EventEmitter {
  static readonly all: FakeNotification[] = [];
  static isSupported = () => true;
  readonly options: Record<string, unknown>;
  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
  }
  show() {
    FakeNotification.all.push(this);
  }
}
export { FakeNotification as Notification };
export const powerMonitor = new EventEmitter();
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: record('Menu.setApplicationMenu', undefined),
};
export { FakeWindow as BrowserWindow };

/** What the preload sees. */
export const contextBridge = { exposeInMainWorld: record('contextBridge.exposeInMainWorld', undefined) };
class FakeIpcRenderer extends EventEmitter {
  invoke = async (...args: unknown[]) => record('ipcRenderer.invoke', 'answer')(...args);
}
export const ipcRenderer = new FakeIpcRenderer();
export const webUtils = { getPathForFile: (file: { name: string }) => `/dropped/${file.name}` };
