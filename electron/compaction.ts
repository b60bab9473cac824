import { parentPort } from 'node:worker_threads';
import { fail } from '../shared/result.ts';
import { ChoreWordSchema } from './store/chores/chores-beside.ts';
import { perform } from './store/chores/perform.ts';
import { realDisk } from './store/disk/disk.ts';

/** The thread beside the window: long work on the book's files, asked for by `choresBeside`. It never touches `book.lock`. */
async function answer(message: unknown): Promise<void> {
  try {
    const { name, ask } = ChoreWordSchema.parse(message);
    parentPort?.postMessage(await perform(realDisk, name, ask));
  } catch (fault) {
    // Kind and place go to the terminal the app was started from.
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : 'unknown fault'}\n`);
    parentPort?.postMessage(fail('internal'));
  }
}

parentPort?.on('message', (message) => void answer(message));
