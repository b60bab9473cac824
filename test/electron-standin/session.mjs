import { EventEmitter } from 'node:events';
import { cancellable, record, strict } from './strict.mjs';

/** The app's own gate before each request of a page; undefined until the app sets one. */
let beforeRequest;

const webRequest = strict('session.webRequest', {
  onBeforeRequest(...args) {
    const [filter, listener] = args.length === 1 ? [undefined, args[0]] : args;
    const urls = filter?.urls ?? ['<all_urls>'];
    if (!urls.some((url) => url === '<all_urls>' || url === '*://*/*')) {
      throw new Error('electron stand-in: onBeforeRequest with a narrow filter is not implemented');
    }
    beforeRequest = listener ?? undefined;
  },
});

/** True when the app cancels the request. */
export function isCancelled(details) {
  if (beforeRequest === undefined) return Promise.resolve(false);
  return new Promise((done) =>
    beforeRequest(details, ({ cancel = false, redirectURL }) => {
      if (redirectURL !== undefined) throw new Error('electron stand-in: redirectURL is not implemented');
      done(cancel);
    }),
  );
}

class Session extends EventEmitter {
  webRequest = webRequest;
  /** What the app decided; recorded, not performed: headless Chromium asks nobody. */
  permissions = { request: undefined, check: undefined, device: undefined };
  setPermissionRequestHandler(handler) {
    this.permissions.request = handler;
  }
  setPermissionCheckHandler(handler) {
    this.permissions.check = handler;
  }
  setDevicePermissionHandler(handler) {
    this.permissions.device = handler;
  }
  setSpellCheckerLanguages(languages) {
    record('session.setSpellCheckerLanguages', languages);
  }
  setSpellCheckerEnabled(enabled) {
    record('session.setSpellCheckerEnabled', enabled);
  }
  async clearCache() {
    record('session.clearCache');
  }
  async clearStorageData() {
    record('session.clearStorageData');
  }
}

const defaultSession = strict('session.defaultSession', new Session());
export const session = strict('session', { defaultSession });

/** A download that the app does not refuse is not simulated, and says so. */
export function announceDownload({ url, suggestedFilename }, contents) {
  const event = cancellable();
  let cancelled = false;
  const item = strict('DownloadItem', {
    getURL: () => url,
    getFilename: () => suggestedFilename,
    cancel: () => {
      cancelled = true;
    },
  });
  defaultSession.emit('will-download', event, item, contents);
  record('session.will-download', url);
  if (!event.defaultPrevented && !cancelled) {
    console.error(`electron stand-in: a download was allowed, which is not implemented: ${url}`);
  }
}
