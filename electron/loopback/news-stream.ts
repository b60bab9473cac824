import type { ServerResponse } from 'node:http';
import type { News } from '../../shared/contract/news.ts';
import { WIRE_HEADERS } from './respond.ts';

/** Octets that may wait for a window that does not read; beyond them it is cut off and reads everything anew later. */
const WAITING_LIMIT_OCTETS = 256 * 1024;

export interface NewsStreams {
  open(response: ServerResponse): void;
  send(news: News): void;
  close(): void;
}

/** Windows that listen: each holds one answer that never ends, one JSON document a line. */
export function makeNewsStreams(): NewsStreams {
  const open = new Set<ServerResponse>();
  return {
    open(response) {
      response.writeHead(200, { ...WIRE_HEADERS, 'content-type': 'application/x-ndjson; charset=utf-8' });
      // An empty line sends the head at once, so that the window knows that it is heard.
      response.write('\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    send(news) {
      const line = `${JSON.stringify(news)}\n`;
      for (const response of open) {
        if (response.writableLength > WAITING_LIMIT_OCTETS) response.destroy();
        else response.write(line);
      }
    },
    close() {
      for (const response of open) response.end();
      open.clear();
    },
  };
}
