import { createHash, timingSafeEqual } from 'node:crypto';
import { FILE_LIMIT_OCTETS } from '../../shared/contract/file-limit.ts';

/** A request as it came, before any of its body is read. Header names in lower case, every value as sent. */
export interface Knock {
  readonly method: string;
  /** The request target, e.g. `/assets/a.js?v=1`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
}

export interface Door {
  readonly port: number;
  readonly token: string;
}

export type Verdict =
  | { readonly way: 'page'; readonly path: string }
  | { readonly way: 'call' }
  | { readonly way: 'file'; readonly name: string }
  | { readonly way: 'news' }
  | { readonly way: 'refused'; readonly status: number };

/** Octets the body of a call may have, 1 MB. */
export const CALL_LIMIT_OCTETS = 1024 * 1024;

const refused = (status: number): Verdict => ({ way: 'refused', status });

/** The value of a header that is there exactly once: two hosts or two tokens are nobody's honest mistake. */
const only = (knock: Knock, name: string): string | undefined => {
  const values = knock.headers[name];
  return values?.length === 1 ? values[0] : undefined;
};

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Takes the same time wherever the first difference is; digests make the lengths equal. */
export const isSameToken = (sent: string, token: string): boolean => timingSafeEqual(digest(sent), digest(token));

const bearerOf = (knock: Knock): string => /^Bearer (\S+)$/.exec(only(knock, 'authorization') ?? '')?.[1] ?? '';

/** The last part of a name, so that no path crosses; undefined when nothing usable is left. */
export function nameOf(encoded: string | undefined): string | undefined {
  if (encoded === undefined || encoded.length > 2_000) return undefined;
  try {
    const name = decodeURIComponent(encoded)
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 200);
    return name === '' || name === '.' || name === '..' ? undefined : name;
  } catch {
    return undefined;
  }
}

/** Absent `Sec-Fetch-Site` is refused as well: a page that rebound its DNS name to this machine sends none. */
function isFromOurPage(knock: Knock, door: Door): boolean {
  const origin = knock.headers.origin;
  const ours = `http://127.0.0.1:${door.port}`;
  return only(knock, 'sec-fetch-site') === 'same-origin' && (origin === undefined || only(knock, 'origin') === ours);
}

const WIRE = {
  '/call': { type: /^application\/json(;\s*charset=utf-8)?$/i, limit: CALL_LIMIT_OCTETS },
  '/file': { type: /^application\/octet-stream$/i, limit: FILE_LIMIT_OCTETS },
  '/news': { type: undefined, limit: 0 },
} as const;

const isWirePath = (path: string): path is keyof typeof WIRE => Object.hasOwn(WIRE, path);

function bodyFault(knock: Knock, { type, limit }: (typeof WIRE)[keyof typeof WIRE]): number | undefined {
  if (type !== undefined && !type.test(only(knock, 'content-type') ?? '')) return 415;
  return Number(only(knock, 'content-length') ?? 0) > limit ? 413 : undefined;
}

function judgeWire(knock: Knock, door: Door): Verdict {
  if (!isWirePath(knock.url)) return refused(404);
  if (!isFromOurPage(knock, door)) return refused(403);
  if (!isSameToken(bearerOf(knock), door.token)) return refused(401);
  const fault = bodyFault(knock, WIRE[knock.url]);
  if (fault !== undefined) return refused(fault);
  if (knock.url === '/call') return { way: 'call' };
  if (knock.url === '/news') return { way: 'news' };
  const name = nameOf(only(knock, 'x-file-name'));
  return name === undefined ? refused(400) : { way: 'file', name };
}

/**
 * Decides over one request by its head alone.
 *
 * Pages need the exact host and no token: a first navigation cannot carry one, and they hold nothing of the book.
 * The host keeps out names that were rebound to 127.0.0.1, the site keeps out other pages, the token other programs.
 */
export function judge(knock: Knock, door: Door): Verdict {
  if (only(knock, 'host') !== `127.0.0.1:${door.port}`) return refused(421);
  if (!knock.url.startsWith('/')) return refused(400);
  if (knock.method === 'GET') return { way: 'page', path: knock.url.split('?', 1)[0] ?? '/' };
  return knock.method === 'POST' ? judgeWire(knock, door) : refused(405);
}
