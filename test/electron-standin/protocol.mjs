// A page of `app://host/path` is served at `https://host.app.standin/path`: Chromium has no scheme of ours.
import { life } from './state.mjs';
import { strict } from './strict.mjs';

const privileged = new Map();
export const handlers = new Map();

/** The address under which Chromium knows a page of the app; others stay as they are. */
export function toWeb(url) {
  const [, scheme, host, rest] = /^([a-z][\w+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return scheme !== undefined && handlers.has(scheme) ? `https://${host}.${scheme}.standin${rest}` : url;
}

/** The inverse of `toWeb`. */
export const toApp = (url) => String(url).replace(/^https:\/\/([^/?#]*)\.([a-z][\w+-]*)\.standin/i, '$2://$1');

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes) {
    if (life.isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges = {} } of schemes) {
      if (!privileges.standard || !privileges.secure) {
        throw new Error(`electron stand-in: the scheme ${scheme} must be standard and secure`);
      }
      privileged.set(scheme, privileges);
    }
  },
  handle(scheme, handler) {
    if (!life.isReady) throw new Error('electron stand-in: protocol.handle before the app is ready');
    if (!privileged.has(scheme)) throw new Error(`electron stand-in: the scheme ${scheme} was not registered`);
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} has been intercepted`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => void handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
});
