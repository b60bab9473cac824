import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Day } from '../shared/domain/day.ts';
import type { Language } from '../shared/domain/record.ts';
import { translator } from '../shared/i18n/translate.ts';
import { fail, type Failure, ok, type Result } from '../shared/result.ts';
import { defaultBookFolder } from './files/machine-folder.ts';
import { openedBooksIn } from './files/opened-books.ts';
import { feedPlaceIn } from './files/feed-place.ts';
import { secondPlaceIn } from './files/second-place.ts';
import type { House } from './house.ts';
import { type Loopback, startLoopback } from './loopback/server.ts';
import { openHouse } from './open-house.ts';
import { readLine } from './terminal/arguments.ts';
import { realWorld } from './real-world.ts';
import { preferencesHere, thisMachine } from './this-machine.ts';

export interface ServeOptions {
  /** The book's folder; a new book begins where there is none. */
  readonly folder: string;
  /** Nobody named the folder, it is the usual one: where it held a book before and is empty now, none is begun. */
  readonly usual?: boolean | undefined;
  /** 0 takes any free port. */
  readonly port: number;
  readonly today?: Day | undefined;
  /** The hour of a day that is replayed, `HH:MM`; its clock goes on from there. */
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
  /** Folder of the built window, when it is not the one of this build. */
  readonly renderer?: string | undefined;
}

export interface Serving {
  /** With the token in its fragment, which is never sent over a wire. */
  readonly address: string;
  close(): Promise<void>;
}

const language = (): Language => (/^zh/i.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'zh-CN' : 'en');

/** From source this file lies beside the built tree, in the build beside the built window. */
const builtRenderer = (): string =>
  fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../out/renderer' : '../renderer', import.meta.url));

async function listen(house: House, options: ServeOptions): Promise<Result<{ loopback: Loopback; token: string }>> {
  const token = randomBytes(32).toString('base64url');
  try {
    const loopback = await startLoopback({
      house,
      port: options.port,
      token,
      renderer: options.renderer ?? builtRenderer(),
      newNonce: () => randomBytes(18).toString('base64'),
    });
    return ok({ loopback, token });
  } catch (error) {
    return fail('invalid-ask', { path: '--port', problem: error instanceof Error ? error.message : '' });
  }
}

/** Opens the book and serves its window on 127.0.0.1. Prints nothing and catches no signals; refuses a port that is taken. */
export async function openServer(options: ServeOptions): Promise<Result<Serving>> {
  const world = realWorld(options);
  const preferences = preferencesHere();
  const wanted = {
    place: 'browser',
    folder: options.folder,
    world,
    language: language(),
    beside: true,
    secondPlace: secondPlaceIn(preferences),
    feedPlace: feedPlaceIn(preferences),
  } as const;
  const house = openHouse(wanted, options.usual === true ? { books: openedBooksIn(preferences) } : {});
  const heard = await listen(house, options);
  if (!heard.ok) {
    await house.close();
    return heard;
  }
  const { loopback, token } = heard.value;
  return ok({
    address: `http://127.0.0.1:${loopback.port}/#token=${token}`,
    close: async () => {
      await loopback.close();
      await house.close();
    },
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The entrance `serve`: prints the address and goes on until a signal ends it; the book is closed then. */
export async function serve(options: ServeOptions): Promise<Result<Serving>> {
  const opened = await openServer(options);
  if (!opened.ok) return opened;
  const end = () => {
    for (const signal of SIGNALS) process.off(signal, end);
    // Nothing is left to run afterwards, so the process ends by itself; a second signal ends it the hard way.
    void opened.value.close();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  // Only now: whoever reads the address may end us at once.
  process.stdout.write(`${opened.value.address}\n`);
  return opened;
}

function sayFailure(error: Failure): void {
  const message = translator(language())(`failure:${error.code}`);
  process.stderr.write(`${JSON.stringify({ error: { ...error, message } })}\n`);
  process.exitCode = 1;
}

async function begin(): Promise<void> {
  const line = readLine(['serve', ...process.argv.slice(2)]);
  if (!line.ok) {
    sayFailure(line.error);
    return;
  }
  const { book, port, today, time, zone } = line.value;
  const base = process.env['INIT_CWD'] ?? process.cwd();
  const folder = book === undefined ? defaultBookFolder(thisMachine()) : path.resolve(base, book);
  const served = await serve({ folder, usual: book === undefined, port, today, time, zone });
  if (!served.ok) sayFailure(served.error);
}

if (import.meta.main) await begin();
