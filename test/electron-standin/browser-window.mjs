import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { life } from './state.mjs';
import { cancellable, record, strict } from './strict.mjs';
import { WebContents } from './web-contents.mjs';

const everyWindow = () => [...life.windows];

export class BrowserWindow extends EventEmitter {
  static getAllWindows = everyWindow;
  static getFocusedWindow = () => everyWindow().findLast((window) => window.visible) ?? null;
  static fromWebContents = (contents) => everyWindow().find((window) => window.webContents === contents) ?? null;
  static fromId = (id) => everyWindow().find((window) => window.id === id) ?? null;
  minimized = false;
  maximized = false;
  fullScreen = false;
  constructor(options = {}) {
    super();
    if (!life.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    // The app, the tests and the listeners must all hold the same object: the strict one.
    const self = strict('BrowserWindow', this);
    this.title = options.title ?? app.name;
    this.visible = options.show !== false;
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = strict('webContents', new WebContents(self, options));
    this.id = this.webContents.id;
    life.windows.add(self);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, self);
    return self;
  }
  loadURL = (url) => this.webContents.loadURL(url);
  show() {
    this.visible = true;
    this.minimized = false;
    this.emit('show');
  }
  showInactive = () => this.show();
  hide() {
    this.visible = false;
    this.emit('hide');
  }
  focus() {
    record('window.focus');
    this.emit('focus');
  }
  isFocused = () => this.visible;
  isVisible = () => this.visible;
  minimize() {
    this.minimized = true;
    this.emit('minimize');
  }
  isMinimized = () => this.minimized;
  maximize() {
    this.maximized = true;
    this.emit('maximize');
  }
  unmaximize() {
    this.maximized = false;
    this.emit('unmaximize');
  }
  isMaximized = () => this.maximized;
  restore() {
    this.minimized = false;
    this.emit('restore');
  }
  isFullScreen = () => this.fullScreen;
  setFullScreen(on) {
    this.fullScreen = on;
  }
  setTitle(title) {
    this.title = title;
  }
  getTitle = () => this.title;
  retitle(title) {
    const event = cancellable();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.title = title;
  }
  getBounds = () => ({ ...this.bounds });
  getNormalBounds = () => ({ ...this.bounds });
  setBounds(bounds) {
    Object.assign(this.bounds, bounds);
    this.emit('resize');
  }
  setBackgroundColor = (color) => record('window.setBackgroundColor', color);
  setMenuBarVisibility = (visible) => record('window.setMenuBarVisibility', visible);
  setAutoHideMenuBar = (hide) => record('window.setAutoHideMenuBar', hide);
  setProgressBar = (progress) => record('window.setProgressBar', progress);
  flashFrame = (flash) => record('window.flashFrame', flash);
  setContentProtection = (protect) => record('window.setContentProtection', protect);
  isDestroyed = () => this.webContents.destroyed;
  close() {
    const event = cancellable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy() {
    if (this.isDestroyed()) return;
    const { targetId } = this.webContents;
    this.gone();
    if (targetId) void life.browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  /** The page is no more, whoever closed it. */
  gone() {
    if (this.webContents.destroyed) return;
    this.webContents.destroyed = true;
    for (const window of everyWindow()) if (window.id === this.id) life.windows.delete(window);
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (life.windows.size > 0 || life.quitting) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
}
