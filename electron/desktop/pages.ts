/** The scheme of the window's own pages; standard and secure, served by this process. */
export const SCHEME = 'app';
const HOME = `${SCHEME}://book/`;

/** Which addresses are the window's own. */
export interface Pages {
  readonly home: string;
  isOurs(url: string): boolean;
  /** Also what a page of ours may load: its own bytes, and pictures that stand in the page itself. */
  mayLoad(url: string): boolean;
}

/** WHATWG calls the origin of `app:` null, so protocol and host are compared; a name and password make it another. */
const originOf = (url: string): string | undefined => {
  const parsed = URL.parse(url);
  return parsed === null || parsed.username !== '' || parsed.password !== ''
    ? undefined
    : `${parsed.protocol}//${parsed.host}`;
};

const INSIDE = /^(data|blob):/i;

/** @param devServer address of the server of `npm run dev`; never given in a packaged app */
export function pagesAt(devServer: string | undefined): Pages {
  const home = devServer ?? HOME;
  const origin = originOf(home);
  const sockets = devServer === undefined ? undefined : origin?.replace(/^http/, 'ws');
  const isOurs = (url: string) => originOf(url) === origin;
  return {
    home,
    isOurs,
    mayLoad: (url) =>
      isOurs(url) ||
      INSIDE.test(url) ||
      (devServer !== undefined && (originOf(url) === sockets || url.startsWith('devtools:'))),
  };
}
