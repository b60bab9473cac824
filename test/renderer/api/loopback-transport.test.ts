import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startLoopback } from '../../../electron/loopback/server.ts';
import { loopbackTransport } from '../../../renderer/api/loopback-transport.ts';
import { takeToken } from '../../../renderer/api/token.ts';
import type { News } from '../../../shared/contract/news.ts';
import { fail, ok } from '../../../shared/result.ts';
import { type FakeHouse, makeFakeHouse } from '../../helpers/fake-house.ts';
import { makeFakePage } from '../../helpers/fake-page.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const TOKEN = randomBytes(32).toString('base64url');

async function start(house: FakeHouse, port = 0) {
  const renderer = tempFolder();
  const server = await startLoopback({ house, port, token: TOKEN, renderer, newNonce: () => 'n' });
  onTestFinished(() => server.close());
  return server;
}

/** A page on that server; a browser would add the site by itself. */
function pageOn(port: number, token = TOKEN) {
  const { page } = makeFakePage(`#token=${token}`, (path, init) =>
    fetch(`http://127.0.0.1:${port}${path as string}`, {
      ...init,
      headers: { ...(init?.headers as Record<string, string>), 'sec-fetch-site': 'same-origin' },
    }),
  );
  takeToken(page);
  return loopbackTransport(page);
}

const CHANGED: News = { news: 'book-changed', seq: 7, label: { code: 'customer.create' }, by: 'transaction' };

describe('the window in a browser', () => {
  it('calls the house over the loopback server', async () => {
    const house = makeFakeHouse((channel, ask) => ok({ channel, ask }));
    const { port } = await start(house);
    expect(await pageOn(port).call('customer.get', { id: '客' })).toEqual(
      ok({ channel: 'customer.get', ask: { id: '客' } }),
    );
  });

  it('is refused in words it can read when its token is another one', async () => {
    const { port } = await start(makeFakeHouse());
    const refused = await pageOn(port, 'x'.repeat(43)).call('book.status', {});
    expect(refused).toEqual(fail('untrusted-sender', { status: 401 }));
  });

  it('hands a file over with its name', async () => {
    const house = makeFakeHouse();
    const { port } = await start(house);
    const answer = await pageOn(port).offer(new File(['a,b\n'], '客户 1.csv'));
    expect(answer).toEqual(ok({ token: 'token-1', name: '客户 1.csv', bytes: 4 }));
    expect(new TextDecoder().decode(house.offered[0]?.bytes)).toBe('a,b\n');
  });

  it('hears the news, and hears them again after the server was gone', async () => {
    const house = makeFakeHouse();
    const first = await start(house);
    const heard: unknown[] = [];
    const stop = pageOn(first.port).onNews(
      (news) => heard.push(news.news),
      () => heard.push('resumed'),
    );
    onTestFinished(stop);
    await expect.poll(() => (house.tell(CHANGED), heard)).toContain('book-changed');
    await first.close();
    await start(house, first.port);
    await expect.poll(() => heard, { timeout: 5_000 }).toContain('resumed');
    heard.length = 0;
    await expect.poll(() => (house.tell(CHANGED), heard)).toContain('book-changed');
  });
});
