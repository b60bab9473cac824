// The scripts that Chromium runs in each new document: one in the page's world, one in the preload's.
import { makeBridge, makeFilePass, makeKinds } from './bridge.mjs';
import { makeCodec } from './codec.mjs';
import { keys } from './state.mjs';
import { makeContextBridge, makeFilePaths, makeIpcRenderer, openMainWorld, requireFor } from './worlds.mjs';

const preloadProcess = {
  type: 'renderer',
  sandboxed: true,
  contextIsolated: true,
  platform: process.platform,
  arch: process.arch,
  versions: { ...process.versions },
  env: {},
};

/** `{ main, preload }`: sources for `Page.addScriptToEvaluateOnNewDocument`, to be added in this order. */
export function pageScripts(preload) {
  const words = JSON.stringify(keys);
  return {
    main: `(() => {
      if (window !== window.top) return;
      const keys = ${words};
      (${openMainWorld})((${makeBridge})(keys.toPreload, keys.toMain, ${makeKinds}, (${makeFilePass})()));
    })()`,
    preload: `(() => {
      if (window !== window.top) return;
      const keys = ${words};
      const bridge = (${makeBridge})(keys.toMain, keys.toPreload, ${makeKinds}, (${makeFilePass})());
      const post = globalThis[keys.post];
      bridge.keep((url) => post(JSON.stringify({ kind: 'open', url })));
      const ipc = (${makeIpcRenderer})((${makeCodec})(), post);
      const files = (${makeFilePaths})(post, keys.held);
      globalThis[keys.receive] = (text) => {
        const message = JSON.parse(text);
        if (message.kind === 'paths') files.learn(message);
        else ipc.receive(message);
      };
      const contextBridge = (${makeContextBridge})(bridge);
      const require = (${requireFor})({ contextBridge, ipcRenderer: ipc.ipcRenderer, webUtils: files.webUtils });
      const module = { exports: {} };
      (function (require, module, exports, process) {\n${preload}\n})(
        require, module, module.exports, Object.freeze(${JSON.stringify(preloadProcess)}));
    })()\n//# sourceURL=preload`,
  };
}
