import { randomBytes } from 'node:crypto';
import { protocol } from 'electron/main';
import { pageResponse } from '../files/page-response.ts';
import { SCHEME, type Pages } from './pages.ts';

/** The path as the page asked for it: `URL` would already have resolved and decoded some of what must be refused. */
const pathOf = (url: string): string => /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';

/** Serves `app://book/` from the built window. */
export function servePages(renderer: string, pages: Pages): void {
  protocol.handle(SCHEME, async ({ url, method }) => {
    const isAsked = pages.isOurs(url) && method === 'GET';
    const page = await pageResponse(renderer, isAsked ? pathOf(url) || '/' : '', randomBytes(18).toString('base64'));
    return new Response(page.body, { status: page.status, headers: { ...page.headers } });
  });
}
