import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron/main';
import type { ChildPort } from '../exchange/run-parser.ts';

/** Starts the import child as Electron's own kind of process: packaged apps cannot run as Node. */
export function utilityParser(url: URL): ChildPort {
  const child = utilityProcess.fork(fileURLToPath(url), [], { serviceName: 'Account Book import', stdio: 'ignore' });
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill(),
  };
}
