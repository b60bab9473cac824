import type { ServerResponse } from 'node:http';
import type { FailureCode } from '../../shared/contract/failure.ts';
import { fail } from '../../shared/result.ts';

/** On every answer that is not a page. */
export const WIRE_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

export function respondJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    ...WIRE_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}

const codeFor = (status: number): FailureCode => {
  if (status === 413) return 'file-too-large';
  return status === 401 || status === 403 || status === 421 ? 'untrusted-sender' : 'invalid-ask';
};

/**
 * Refuses, as a result that the window can word. The connection is given up afterwards: an unread body would otherwise
 * be taken for the next request.
 */
export function refuse(response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close');
  respondJson(response, status, fail(codeFor(status), { status }));
}
