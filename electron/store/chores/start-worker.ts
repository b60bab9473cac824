import { Worker } from 'node:worker_threads';
import type { WorkerPort } from './chores-beside.ts';

/** Starts the thread for chores; `url` is its module, from source or built. */
export function startWorker(url: URL): WorkerPort {
  const worker = new Worker(url, { name: 'Account Book chores' });
  worker.unref();
  // An error that nobody listens to would end the whole process; the exit that follows it is what counts.
  worker.on('error', () => undefined);
  return {
    postMessage: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onExit: (listener) => void worker.once('exit', listener),
    hold: (on) => (on ? worker.ref() : worker.unref()),
    end: () => worker.terminate(),
  };
}
