import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const SERVE = resolve(import.meta.dirname, '../../out/main/serve.js');

export interface LoopbackOptions {
  /** Folder of the book; a new one begins where there is none. */
  readonly book: string;
  /** The day the book believes it is, `YYYY-MM-DD`. */
  readonly today?: string;
  /** The hour of that day at which its clock begins, `HH:MM` or `HH:MM:SS`. */
  readonly time?: string | undefined;
  readonly zone?: string;
  /** Folder of the machine's own preferences; without it those of the machine that the tests run on. */
  readonly home?: string;
  /** Number of the user whose rights it has, when it is not the one who runs the tests. */
  readonly uid?: number | undefined;
}

export interface Loopback {
  /** `http://127.0.0.1:PORT/#token=…` */
  readonly address: string;
  /** Ends the server as a person does, with SIGTERM, and waits until the book is closed. */
  stop(): Promise<void>;
}

/** Starts the built browser entrance on a free port. @throws when it ends before it has told its address. */
export async function launchLoopback({ book, today, time, zone, home, uid }: LoopbackOptions): Promise<Loopback> {
  const day = today === undefined ? [] : ['--today', today];
  const hour = time === undefined ? [] : ['--time', time];
  const place = zone === undefined ? [] : ['--zone', zone];
  const child = spawn(process.execPath, [SERVE, '--book', book, '--port', '0', ...day, ...hour, ...place], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(home === undefined ? {} : { ACCOUNT_BOOK_HOME: home }) },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const address = await new Promise<string>((found, failed) => {
    lines.on('line', (line) => /^http:\/\/127[.]0[.]0[.]1:\d+\//.test(line) && found(line));
    child.once('exit', (code) => failed(new Error(`the browser entrance ended with ${code}`)));
  });
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
