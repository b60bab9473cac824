// What a page and its preload find there. Each function is self-contained: its source runs inside Chromium.

/** In the page's world: function 0 of the bridge puts a frozen API on `window`; function 0 over there tells of new windows. */
export function openMainWorld(bridge) {
  // Every new window is refused, so the answer is known before the app has been asked.
  window.open = (url = 'about:blank') => {
    bridge.call(0, [new URL(url, document.baseURI).href]);
    return null;
  };
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement && part.target === '_blank');
    if (link === undefined || event.defaultPrevented) return;
    event.preventDefault();
    window.open(link.href);
  });
  const freeze = (thing) => {
    if (thing === null || typeof thing !== 'object') return thing;
    Object.values(thing).forEach(freeze);
    return Object.freeze(thing);
  };
  bridge.keep((name, api) => {
    if (Object.hasOwn(window, name)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(window, name, { value: freeze(api), enumerable: true, configurable: false, writable: false });
  });
}

export function makeContextBridge(bridge) {
  return { exposeInMainWorld: (name, api) => void bridge.call(0, [name, api]) };
}

/** `receive` takes what the main process sends: replies to `invoke`, and news. */
export function makeIpcRenderer(codec, post) {
  const listeners = new Map();
  const asked = new Map();
  let last = 0;
  const heard = (channel) => listeners.get(channel) ?? [];
  const say = (message) => post(JSON.stringify(message));
  const ipcRenderer = {
    send: (channel, ...args) => say({ kind: 'send', channel, args: codec.encode(args) }),
    invoke: (channel, ...args) =>
      new Promise((done, failed) => {
        const text = codec.encode(args);
        last += 1;
        asked.set(last, { channel, done, failed });
        say({ kind: 'invoke', id: last, channel, args: text });
      }),
    on(channel, listener) {
      listeners.set(channel, [...heard(channel), listener]);
      return ipcRenderer;
    },
    off(channel, listener) {
      listeners.set(
        channel,
        heard(channel).filter((other) => other !== listener),
      );
      return ipcRenderer;
    },
    removeAllListeners(channel) {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  ipcRenderer.addListener = ipcRenderer.on;
  ipcRenderer.removeListener = ipcRenderer.off;
  const settle = ({ id, error, value }) => {
    const { channel, done, failed } = asked.get(id);
    asked.delete(id);
    if (error === undefined) done(codec.decode(value));
    else failed(new Error(`Error invoking remote method '${channel}': ${error}`));
  };
  const receive = (message) => {
    if (message.kind === 'reply') return settle(message);
    const event = { sender: ipcRenderer, ports: [] };
    return heard(message.channel).forEach((listener) => void listener(event, ...codec.decode(message.args)));
  };
  return { ipcRenderer, receive };
}

/**
 * `webUtils.getPathForFile` answers at once, Chromium tells a path only later: so the choice of a file is held back
 * until its path is known, and then announced again.
 */
export function makeFilePaths(post, held) {
  const paths = new Map();
  const waiting = new Map();
  const announcedAgain = new WeakSet();
  let last = 0;
  globalThis[held] = waiting;
  const markOf = (file) => JSON.stringify([file.name, file.size, file.lastModified]);
  const hold = (event) => {
    const input = event.composedPath()[0];
    if (announcedAgain.has(event) || !(input instanceof HTMLInputElement) || !input.files?.length) return;
    event.stopImmediatePropagation();
    last += 1;
    waiting.set(last, Object.assign([...input.files], { input }));
    post(JSON.stringify({ kind: 'files', id: last, count: input.files.length }));
  };
  window.addEventListener('change', hold, true);
  const learn = ({ id, paths: found }) => {
    const files = waiting.get(id);
    waiting.delete(id);
    files.forEach((file, i) => void paths.set(markOf(file), found[i]));
    const event = new Event('change', { bubbles: true });
    announcedAgain.add(event);
    files.input.dispatchEvent(event);
  };
  // A file that no disk knows has no path, in Electron too.
  const webUtils = { getPathForFile: (file) => paths.get(markOf(file)) ?? '' };
  return { webUtils, learn };
}

/** The only module a sandboxed preload may load here is Electron's own. */
export function requireFor(members) {
  const electron = new Proxy(members, {
    get(known, name) {
      if (!(name in known) && typeof name === 'string' && name !== '__esModule') {
        throw new Error(`electron stand-in: the preload has no ${name}`);
      }
      return known[name];
    },
  });
  return (id) => {
    if (id === 'electron' || id === 'electron/renderer') return electron;
    throw new Error(`module not found: ${id}`);
  };
}
