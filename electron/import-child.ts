import { setImmediate } from 'node:timers/promises';
import { answerParse } from './exchange/answer-parse.ts';
import type { ParserWord } from './exchange/parser-wire.ts';

/** What Electron's utilityProcess puts on `process`, as far as it is used here; a fork of Node has none. */
interface ParentPort {
  postMessage(message: unknown): void;
  once(event: 'message', listener: (event: { data: unknown }) => void): void;
}

const port = (process as NodeJS.Process & { parentPort?: ParentPort }).parentPort;

async function postToElectron(word: ParserWord): Promise<void> {
  port?.postMessage(word);
  await setImmediate();
}

const postToNode = (word: ParserWord): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(word, undefined, undefined, (error) => (error === null ? resolve() : reject(error)));
  });

if (port) port.once('message', ({ data }) => void answerParse(data, postToElectron));
else process.once('message', (ask) => void answerParse(ask, postToNode));
