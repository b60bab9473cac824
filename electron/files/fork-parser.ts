import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChildPort } from '../exchange/run-parser.ts';

/** Room for 50 MB of text as drafts; beyond it the child dies, and nobody else. */
const MEMORY_MB = 1_536;

/**
 * Starts the import child as a Node process, for the entrances without Electron.
 *
 * `url` is the child's module, from source or built. Messages go by structured clone: a file's octets stay octets.
 */
export function forkParser(url: URL): ChildPort {
  const child = fork(fileURLToPath(url), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MEMORY_MB}`],
    // What a dying child writes about a customer's file belongs on nobody's terminal.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    postMessage: (message) => {
      // An error here is an exit there; onExit tells it.
      child.send(message as Parameters<typeof child.send>[0], () => undefined);
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      child.on('exit', listener);
      child.on('error', () => listener(null));
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
