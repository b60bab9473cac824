import { EventEmitter } from 'node:events';
import { attach } from './attach.mjs';
import { image } from './image.mjs';
import { codec } from './ipc-main.mjs';
import { paperFor } from './paper.mjs';
import { toApp, toWeb } from './protocol.mjs';
import { session } from './session.mjs';
import { keys, life, ready } from './state.mjs';
import { record, strict } from './strict.mjs';

let last = 0;

export class WebContents extends EventEmitter {
  id = ++last;
  session = session.defaultSession;
  mainFrame = { url: '', origin: '', routingId: 1, processId: 1, frameTreeNodeId: this.id, parent: null, frames: [] };
  opener = null;
  destroyed = false;
  shown = false;
  zoom = 1;
  /** The page's own address for a `loadURL` on its way: the guards are not asked about it. */
  asked = undefined;
  openHandler = undefined;
  targetId = undefined;
  contextId = undefined;
  waiting = [];
  constructor(win, options) {
    super();
    this.win = win;
    this.preferences = options.webPreferences ?? {};
    this.started = ready.then(() => attach(this, options));
    this.started.catch((problem) => {
      if (!this.destroyed) process.emit('uncaughtException', problem);
    });
  }
  preloadIsHere(contextId) {
    this.contextId = contextId;
    for (const message of this.waiting.splice(0)) this.deliver(message);
  }
  preloadIsGone() {
    this.contextId = undefined;
  }
  loaded() {
    this.emit('did-finish-load');
    if (this.shown) return;
    this.shown = true;
    this.win.emit('ready-to-show');
  }
  /** Hands a message to the preload's world, or keeps it until there is one. */
  deliver(message) {
    if (this.contextId === undefined) return void this.waiting.push(message);
    const expression = `globalThis.${keys.receive}(${JSON.stringify(JSON.stringify(message))})`;
    return void this.cdp('Runtime.evaluate', { uniqueContextId: this.contextId, expression }).catch(() => undefined);
  }
  send(channel, ...args) {
    const message = { kind: 'send', channel, args: codec.encode(args) };
    void this.started.then(() => this.deliver(message)).catch(() => undefined);
  }
  async loadURL(url) {
    await this.started;
    this.asked = toWeb(url);
    const done = new Promise((finish) => this.once('did-finish-load', finish));
    const { errorText } = await this.cdp('Page.navigate', { url: this.asked });
    if (errorText) {
      this.emit('did-fail-load', {}, -1, errorText, url, true);
      throw new Error(`${errorText} loading '${url}'`);
    }
    await done;
  }
  reload() {
    this.asked = toWeb(this.mainFrame.url);
    void this.cdp('Page.reload');
  }
  getURL = () => this.mainFrame.url;
  getTitle = () => this.win.title;
  isDestroyed = () => this.destroyed;
  isLoading = () => false;
  isCrashed = () => false;
  focus = () => record('webContents.focus');
  isDevToolsOpened = () => false;
  openDevTools = () => record('webContents.openDevTools');
  getZoomFactor = () => this.zoom;
  setZoomFactor(zoom) {
    this.zoom = zoom;
  }
  close = () => this.win.close();
  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }
  /** A window that a link opened is closed again: Chromium has made it before anyone could be asked. */
  refusePopup({ targetId, url }) {
    void life.browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    this.askToOpen(url || 'about:blank');
  }
  askToOpen(url) {
    const details = { url: toApp(url), frameName: '', features: '', disposition: 'foreground-tab' };
    const { action } = this.openHandler?.(details) ?? { action: 'allow' };
    if (action !== 'deny') throw new Error('electron stand-in: only { action: "deny" } is implemented for new windows');
  }
  async executeJavaScript(code) {
    await this.started;
    const options = { expression: code, awaitPromise: true, returnByValue: true, userGesture: true };
    const { exceptionDetails, result } = await this.cdp('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'Script failed to execute');
    return result.value;
  }
  async printToPDF(options = {}) {
    await this.started;
    const { data } = await this.cdp('Page.printToPDF', paperFor(options));
    return Buffer.from(data, 'base64');
  }
  async capturePage() {
    await this.started;
    return image(Buffer.from((await this.cdp('Page.captureScreenshot', {})).data, 'base64'));
  }
}

const all = () => [...life.windows].map((window) => window.webContents);

export const webContents = strict('webContents', {
  getAllWebContents: all,
  fromId: (id) => all().find((contents) => contents.id === id),
  fromDevToolsTargetId: (id) => all().find((contents) => contents.targetId === id),
});
