import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { contentSecurityPolicy } from './csp.ts';
import { staticPath } from './static-path.ts';

/** What both servers of the window send: the loopback and `app://book/`. */
export interface PageResponse {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Stands in `index.html` where the nonce of the response belongs. */
const NONCE_PLACE = '__NONCE__';

const headersFor = (type: string, nonce: string) => ({
  'content-type': type,
  'content-security-policy': contentSecurityPolicy(nonce),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * Answers one GET from the folder of the built window.
 *
 * @param requestPath path of the address as it came, not decoded, without query
 * @param nonce fresh for this response
 */
export async function pageResponse(root: string, requestPath: string, nonce: string): Promise<PageResponse> {
  const missing = { status: 404, headers: headersFor('text/plain', nonce), body: bytesOf('not found') } as const;
  const file = await staticPath(root, requestPath);
  const type = TYPES[extname(file ?? '').toLowerCase()];
  if (file === undefined || type === undefined) return missing;
  try {
    const read = await readFile(file);
    const body = type.startsWith('text/html')
      ? bytesOf(read.toString('utf8').replaceAll(NONCE_PLACE, nonce))
      : new Uint8Array(read);
    return { status: 200, headers: headersFor(type, nonce), body };
  } catch {
    return missing;
  }
}
