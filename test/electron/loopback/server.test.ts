import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startLoopback } from '../../../electron/loopback/server.ts';
import { fail } from '../../../shared/result.ts';
import { type FakeHouse, makeFakeHouse } from '../../helpers/fake-house.ts';
import { rawRequest } from '../../helpers/raw-request.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const TOKEN = 'T'.repeat(43);

function makeWindow(): string {
  const folder = tempFolder();
  const renderer = path.join(folder, 'renderer');
  mkdirSync(path.join(renderer, 'assets'), { recursive: true });
  writeFileSync(
    path.join(renderer, 'index.html'),
    '<meta name="csp-nonce" content="__NONCE__"><style nonce="__NONCE__">',
  );
  writeFileSync(path.join(renderer, 'assets', 'a.js'), 'export const a = 1;');
  writeFileSync(path.join(folder, 'secret.js'), 'secret');
  symlinkSync(path.join(folder, 'secret.js'), path.join(renderer, 'link.js'));
  return renderer;
}

async function start(house: FakeHouse = makeFakeHouse()) {
  let nonces = 0;
  const newNonce = () => `nonce${++nonces}`;
  const server = await startLoopback({ house, port: 0, token: TOKEN, renderer: makeWindow(), newNonce });
  onTestFinished(() => server.close());
  return { house, server, port: server.port };
}

const get = (port: number, target: string, host = `127.0.0.1:${port}`) =>
  rawRequest(port, [`GET ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close']);

const HONEST = {
  'sec-fetch-site': 'same-origin',
  authorization: `Bearer ${TOKEN}`,
  'content-type': 'application/json',
};

const post = (port: number, target: string, body: string | Uint8Array, change: Record<string, string> = {}) => {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  const headers = { ...HONEST, 'content-length': String(length), ...change };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [`POST ${target} HTTP/1.1`, `Host: 127.0.0.1:${port}`, 'Connection: close', ...lines];
  return rawRequest(port, head, body);
};

const CALL = JSON.stringify({ channel: 'book.status', ask: {} });

describe('the pages of the loopback entrance', () => {
  it('puts a fresh nonce into the document and its policy', async () => {
    const { port } = await start();
    const first = await get(port, '/');
    expect(first.status).toBe(200);
    expect(first.body).toBe('<meta name="csp-nonce" content="nonce1"><style nonce="nonce1">');
    expect(first.head).toContain("style-src-elem 'self' 'nonce-nonce1'");
    expect((await get(port, '/')).body).toContain('content="nonce2"');
  });

  it('sends the headers that keep a page to itself', async () => {
    const { port } = await start();
    const { head } = await get(port, '/assets/a.js');
    for (const line of [
      'content-type: text/javascript; charset=utf-8',
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      'referrer-policy: no-referrer',
      "content-security-policy: default-src 'none'; script-src 'self';",
    ]) {
      expect(head).toContain(line);
    }
    expect(head).not.toMatch(/set-cookie|access-control/);
  });

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%2Fsecret.js',
    '/..%5csecret.js',
    '/..\\secret.js',
    '/index.html%00.js',
    '/%252e%252e/secret.js',
    '/link.js',
    '/assets',
    '/assets/',
    '//etc/passwd',
    '/C:/secret.js',
    '/%E5%.js',
    '/call',
  ])('finds nothing at %s', async (target) => {
    const { port } = await start();
    const { status, body } = await get(port, target);
    expect({ status, body }).toEqual({ status: 404, body: 'not found' });
  });

  it('refuses every page to another host', async () => {
    const { port } = await start();
    expect((await get(port, '/', 'localhost')).status).toBe(421);
  });
});

describe('the calls of the loopback entrance', () => {
  it('answers a call with the result of the house', async () => {
    const { house, port } = await start();
    const { status, body } = await post(port, '/call', CALL);
    expect({ status, body: JSON.parse(body) as unknown }).toEqual({ status: 200, body: { ok: true, value: 'answer' } });
    expect(house.asked).toEqual([{ channel: 'book.status', ask: {} }]);
  });

  it.each<[string, Record<string, string>, number]>([
    ['a site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a token', { authorization: 'Bearer x' }, 401],
    ['a type', { 'content-type': 'text/plain' }, 415],
  ])('never lets a call with the wrong %s reach the house', async (_what, change, expected) => {
    const { house, port } = await start();
    expect((await post(port, '/call', CALL, change)).status).toBe(expected);
    expect(house.asked).toEqual([]);
  });

  it('refuses a call that says it is too long, before reading it', async () => {
    const { house, port } = await start();
    expect((await post(port, '/call', '{', { 'content-length': '9999999' })).status).toBe(413);
    expect(house.asked).toEqual([]);
  });

  it('refuses a call that turns out too long without having said so', async () => {
    const { house, port } = await start();
    const chunk = 'x'.repeat(1024 * 1024 + 1);
    const body = `${chunk.length.toString(16)}\r\n${chunk}\r\n0\r\n\r\n`;
    const head = ['POST /call HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Transfer-Encoding: chunked'];
    const lines = Object.entries(HONEST).map(([name, value]) => `${name}: ${value}`);
    expect((await rawRequest(port, [...head, ...lines], body)).status).toBe(413);
    expect(house.asked).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['a list', '[]', 'not-a-call'],
    ['a call without an ask', '{"channel":"book.status"}', 'not-a-call'],
    ['a call with more', '{"channel":"book.status","ask":{},"place":"desktop"}', 'not-a-call'],
    ['a channel that is no name', '{"channel":["book.status"],"ask":{}}', 'not-a-call'],
    ['a polluted ask', '{"channel":"book.status","ask":{"__proto__":{"x":1}}}', 'forbidden-key'],
    ['a bottomless ask', `{"channel":"book.status","ask":${'['.repeat(500)}${']'.repeat(500)}}`, 'too-deep'],
  ])('refuses %s as an ask that does not fit', async (_what, text, problem) => {
    const { house, port } = await start();
    const { status, body } = await post(port, '/call', text);
    const refusal = fail('invalid-ask', { path: '', problem });
    expect({ status, body: JSON.parse(body) as unknown }).toEqual({ status: 200, body: refusal });
    expect(house.asked).toEqual([]);
  });

  it('closes the socket of an upgrade', async () => {
    const { port } = await start();
    const head = ['GET / HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Connection: Upgrade', 'Upgrade: websocket'];
    expect((await rawRequest(port, head)).head).toBe('');
  });
});

describe('files and news of the loopback entrance', () => {
  it('takes a file in and answers the token that stands for it', async () => {
    const { house, port } = await start();
    const bytes = new Uint8Array([0, 255, 10, 13]);
    const { body } = await post(port, '/file', bytes, {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('客户.csv'),
    });
    expect(JSON.parse(body)).toEqual({ ok: true, value: { token: 'token-1', name: '客户.csv', bytes: 4 } });
    expect(house.offered.map(({ name, bytes: got }) => [name, [...got]])).toEqual([['客户.csv', [0, 255, 10, 13]]]);
  });

  it('streams the news, one a line, until it is closed', async () => {
    const { house, server, port } = await start();
    const stream = post(port, '/news', '');
    await new Promise((done) => setTimeout(done, 100));
    house.tell({ news: 'day-changed', today: '2026-11-22' });
    await server.close();
    const { head, body } = await stream;
    expect(head).toContain('content-type: application/x-ndjson');
    expect(body).toContain('{"news":"day-changed","today":"2026-11-22"}\n');
  });

  it('closes connections that never ask for anything', async () => {
    const { server, port } = await start();
    const hanging = rawRequest(port, ['GET / HTTP/1.1']).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 50));
    await server.close();
    await hanging;
    expect((await rawRequest(port, ['']).catch((error: unknown) => String(error))) as unknown).toContain(
      'ECONNREFUSED',
    );
  });

  it('cannot be reached but on 127.0.0.1', async () => {
    const { port } = await start();
    const other = fetch(`http://127.0.0.2:${port}/`).then(() => 'reached');
    expect(await other.catch(() => 'refused')).toBe('refused');
  });
});
