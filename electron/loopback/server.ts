import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FILE_LIMIT_OCTETS } from '../../shared/contract/file-limit.ts';
import { fail, ok, type Result, unreachable } from '../../shared/result.ts';
import { pageResponse } from '../files/page-response.ts';
import type { House } from '../house.ts';
import { waryJson } from '../ipc/wary-json.ts';
import { CALL_LIMIT_OCTETS, judge, type Verdict } from './guard.ts';
import { makeNewsStreams, type NewsStreams } from './news-stream.ts';
import { readBody } from './read-body.ts';
import { refuse, respondJson } from './respond.ts';

export interface LoopbackOptions {
  readonly house: Pick<House, 'answer' | 'offer' | 'onNews'>;
  /** 0 takes any free one. */
  readonly port: number;
  /** The bearer token: 256 random bits, base64url. */
  readonly token: string;
  /** Folder of the built window. */
  readonly renderer: string;
  /** A fresh nonce a response, at least 128 random bits, base64. */
  readonly newNonce: () => string;
}

export interface Loopback {
  readonly port: number;
  /** Ends streams and hanging connections as well. */
  close(): Promise<void>;
}

type Served = LoopbackOptions & { readonly streams: NewsStreams };

function callOf(body: Uint8Array): Result<{ channel: string; ask: unknown }> {
  const parsed = waryJson(new TextDecoder().decode(body));
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const isCall = typeof value === 'object' && value !== null && 'channel' in value && 'ask' in value;
  return isCall && typeof value.channel === 'string' && Object.keys(value).length === 2
    ? ok({ channel: value.channel, ask: value.ask })
    : fail('invalid-ask', { path: '', problem: 'not-a-call' });
}

async function respondCall(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, CALL_LIMIT_OCTETS);
  if (body === undefined) {
    refuse(response, 413);
    return;
  }
  const call = callOf(body);
  respondJson(response, 200, call.ok ? await served.house.answer(call.value.channel, call.value.ask) : call);
}

async function takeFile(served: Served, request: IncomingMessage, response: ServerResponse, name: string) {
  const bytes = await readBody(request, FILE_LIMIT_OCTETS);
  if (bytes === undefined) refuse(response, 413);
  else respondJson(response, 200, ok({ token: served.house.offer({ name, bytes }), name, bytes: bytes.length }));
}

async function respondPage(served: Served, response: ServerResponse, path: string): Promise<void> {
  const page = await pageResponse(served.renderer, path, served.newNonce());
  response.writeHead(page.status, { ...page.headers, 'content-length': page.body.length }).end(page.body);
}

async function respond(served: Served, request: IncomingMessage, response: ServerResponse, verdict: Verdict) {
  switch (verdict.way) {
    case 'page':
      await respondPage(served, response, verdict.path);
      break;
    case 'call':
      await respondCall(served, request, response);
      break;
    case 'file':
      await takeFile(served, request, response, verdict.name);
      break;
    case 'news':
      served.streams.open(response);
      break;
    case 'refused':
      refuse(response, verdict.status);
      break;
    default:
      unreachable(verdict);
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function serverFor(served: Served): Server {
  const server = createServer((request, response) => {
    const { method = '', url = '', headersDistinct: headers } = request;
    const verdict = judge({ method, url, headers }, { port: portOf(server), token: served.token });
    // A window that goes away in the middle ends here too; there is nobody left to answer then.
    respond(served, request, response, verdict).catch(() => {
      if (response.headersSent) response.destroy();
      else respondJson(response, 500, fail('internal'));
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
  return server.on('upgrade', (_request, socket) => socket.destroy());
}

/**
 * Serves the window and its calls on 127.0.0.1, and there only.
 *
 * @throws what listening throws, e.g. `EADDRINUSE` for a port that is taken
 */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const streams = makeNewsStreams();
  const server = serverFor({ ...options, streams });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(options.port, '127.0.0.1', done);
  });
  const deafen = options.house.onNews((news) => streams.send(news));
  return {
    port: portOf(server),
    close: () =>
      new Promise((done) => {
        deafen();
        streams.close();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
