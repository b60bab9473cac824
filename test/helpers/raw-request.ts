import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Speaks HTTP by hand, to send what no client would: answers when the server has closed the connection. */
export function rawRequest(port: number, lines: readonly string[], body: string | Uint8Array = ''): Promise<RawAnswer> {
  return new Promise((done, failed) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
      socket.write(body);
    });
    socket.on('data', (part) => parts.push(part));
    socket.on('error', failed);
    socket.on('close', () => {
      const text = Buffer.concat(parts).toString('utf8');
      const [head = '', ...rest] = text.split('\r\n\r\n');
      done({ status: Number(head.split(' ')[1] ?? 0), head: head.toLowerCase(), body: rest.join('\r\n\r\n') });
    });
  });
}
