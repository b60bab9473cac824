import { setImmediate } from 'node:timers/promises';

/** What Electron's utilityProcess puts on `process`, as far as it is used here; a fork of Node has none. */
interface ParentPort {
  postMessage(message: unknown): void;
  once(event: 'message', listener: (event: { data: unknown }) => void): void;
}

type Post = (word: unknown) => Promise<void>;

const postToNode: Post = (word) =>
  new Promise((resolve, reject) => {
    process.send?.(word, undefined, undefined, (error) => (error === null ? resolve() : reject(error)));
  });

/** Waits in a child process for the one thing its parent asks, whichever kind of process it is. */
export function answerParent(answer: (ask: unknown, post: Post) => Promise<void>): void {
  const port = (process as NodeJS.Process & { parentPort?: ParentPort }).parentPort;
  if (port === undefined) {
    process.once('message', (ask) => void answer(ask, postToNode));
    return;
  }
  port.once('message', ({ data }) => {
    void answer(data, async (word) => {
      port.postMessage(word);
      await setImmediate();
    });
  });
}
