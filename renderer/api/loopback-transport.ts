import type { News } from '../../shared/contract/news.ts';
import { readNews } from './news-lines.ts';
import { tokenOf } from './token.ts';
import type { Transport } from './transport.ts';

/** Pauses between attempts to hear the news again, in milliseconds; the last one repeats. */
const RETRY_MS = [500, 1_000, 2_000, 5_000] as const;

const authorized = (page: Window) => ({ authorization: `Bearer ${tokenOf(page)}` });

async function post(page: Window, path: string, body: BodyInit, headers: Record<string, string>): Promise<unknown> {
  const answer = await page.fetch(path, { method: 'POST', headers: { ...authorized(page), ...headers }, body });
  return answer.json();
}

const pause = (page: Window, ms: number) => new Promise((done) => page.setTimeout(done, ms));

/** Hears the news until told to stop; the stream is opened again whenever it breaks. */
async function listen(page: Window, stop: AbortSignal, listener: (news: News) => void, onResumed: () => void) {
  for (let failures = 0, first = true; !stop.aborted; ) {
    try {
      const answer = await page.fetch('/news', { method: 'POST', headers: authorized(page), signal: stop });
      if (answer.ok && answer.body !== null) {
        failures = 0;
        if (!first) onResumed();
        first = false;
        await readNews(answer.body, listener);
      }
    } catch {
      // The server is gone or the page is leaving; both end in another attempt or in `stop`.
    }
    await pause(page, RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)] ?? 0);
  }
}

/** The same calls over the loopback server of `serve`. */
export const loopbackTransport = (page: Window): Transport => ({
  place: 'browser',
  call: (channel, ask) => post(page, '/call', JSON.stringify({ channel, ask }), { 'content-type': 'application/json' }),
  offer: (file) =>
    post(page, '/file', file, {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
    }),
  onNews(listener, onResumed = () => undefined) {
    const stop = new AbortController();
    void listen(page, stop.signal, listener, onResumed);
    return () => stop.abort();
  },
});
