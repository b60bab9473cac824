import type { IncomingMessage } from 'node:http';

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Reads a body up to a limit in octets; undefined as soon as it is longer, whatever its head had promised.
 *
 * The request is left standing then (`destroyOnReturn`): the plain iterator would tear the connection down before the
 * refusal is sent.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limit) return undefined;
    parts.push(part);
  }
  return joined(parts, length);
}
