// Makes a page of Chromium for one window and hears what happens in it.
import { readFileSync } from 'node:fs';
import { pathsOf } from './dropped.mjs';
import { takeMessage } from './ipc-main.mjs';
import { pageScripts } from './page.mjs';
import { toApp } from './protocol.mjs';
import { answerRequest } from './request.mjs';
import { keys, life } from './state.mjs';

const UNSAFE = { sandbox: false, contextIsolation: false, nodeIntegration: true, webviewTag: true, webSecurity: false };

function refuseUnsafe(preferences) {
  for (const [name, value] of Object.entries(UNSAFE)) {
    if (preferences[name] === value) {
      throw new Error(`electron stand-in: webPreferences.${name}=${value} is not implemented`);
    }
  }
  if (/\.mjs$/.test(preferences.preload ?? '')) {
    throw new Error('electron stand-in: a sandboxed preload cannot be an ES module');
  }
}

function hearMessages(contents, on) {
  const views = contents.win.webContents;
  on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'preload' && context.auxData?.frameId === contents.targetId)
      contents.preloadIsHere(context.uniqueId);
  });
  on('Runtime.executionContextsCleared', () => contents.preloadIsGone());
  on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== keys.post) return;
    const message = JSON.parse(payload);
    if (message.kind === 'open') contents.askToOpen(message.url);
    else if (message.kind === 'files') void pathsOf(contents, message);
    else void takeMessage(views, message);
  });
  on('Runtime.consoleAPICalled', ({ type, args }) => {
    contents.emit('console-message', {
      level: type,
      message: args.map((arg) => arg.value ?? arg.description).join(' '),
    });
  });
  on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = exceptionDetails.exception?.description ?? exceptionDetails.text;
    if (exceptionDetails.url !== 'preload' && !/\bpreload:/.test(text)) return;
    console.error(`Unable to load preload script: ${text}`);
    contents.emit('preload-error', {}, contents.preferences.preload, new Error(text));
  });
}

function hearPage(contents, on) {
  on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined) return;
    const url = toApp(frame.url);
    Object.assign(contents.mainFrame, { url, origin: url.split('/').slice(0, 3).join('/') });
    contents.emit('did-navigate', {}, url);
  });
  on('Page.domContentEventFired', () => contents.emit('dom-ready', {}));
  on('Page.loadEventFired', () => contents.loaded());
  on('Inspector.targetCrashed', () => contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
  on('Fetch.requestPaused', (paused) => {
    answerRequest(contents, paused).catch((problem) => {
      // A request of a page that is closing finds nobody to answer to; anything else is a fault of a guard.
      if (!contents.destroyed && !/Invalid InterceptionId|browser is closed/.test(problem.message))
        console.error(problem);
    });
  });
}

async function addPreload(cdp, path) {
  const scripts = pageScripts(readFileSync(path, 'utf8'));
  await cdp('Runtime.addBinding', { name: keys.post, executionContextName: 'preload' });
  await cdp('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main });
  await cdp('Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName: 'preload' });
}

/** Opens the page; afterwards `contents.cdp` speaks to it. */
export async function attach(contents, { width = 800, height = 600 }) {
  const { preferences } = contents;
  refuseUnsafe(preferences);
  const { browser } = life;
  life.opening += 1;
  const page = { url: 'about:blank', newWindow: true, width, height };
  const { targetId } = await browser.send('Target.createTarget', page);
  life.opening -= 1;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  contents.targetId = targetId;
  contents.cdp = (method, params) => browser.send(method, params, sessionId);
  const on = (method, hear) => browser.events.on(`${sessionId}:${method}`, hear);
  hearMessages(contents, on);
  hearPage(contents, on);
  await Promise.all(
    ['Page.enable', 'Runtime.enable', 'Inspector.enable', 'DOM.enable'].map((name) => contents.cdp(name)),
  );
  if (preferences.preload !== undefined) await addPreload(contents.cdp, preferences.preload);
  if (preferences.javascript === false) await contents.cdp('Emulation.setScriptExecutionDisabled', { value: true });
  await contents.cdp('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}
