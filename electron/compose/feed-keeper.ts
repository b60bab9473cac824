import type { Context } from '../services/context.ts';
import { sayFault } from './inner.ts';

/** The day's work comes first, and a run of changes is written once. */
const FIRST_MS = 40_000;
const PAUSE_MS = 20_000;
const WATCH_MS = 600_000;
/** A network drive that hangs must not keep the book open. */
const END_LIMIT_MS = 3_000;

interface Kept {
  readonly book: Pick<Context['book'], 'onChange'>;
  readonly world: Pick<Context['world'], 'today'>;
  readonly write: () => Promise<unknown>;
  /** It could not be written when it was last tried. */
  readonly isLate: () => boolean;
}

/** Keeps the calendar file current: at the start, some time after changes, on every new day, and until it was written. */
export class FeedKeeper {
  readonly #write: Kept['write'];
  readonly #stop: () => void;
  readonly #watch: NodeJS.Timeout;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor({ book, world, write, isLate }: Kept) {
    this.#write = write;
    let day = world.today();
    this.#stop = book.onChange(({ changes }) => {
      // Noting what the file holds is no reason to write it again.
      if (changes.some(({ collection }) => collection !== 'exports')) this.#soon(PAUSE_MS);
    });
    this.#watch = setInterval(() => {
      if (world.today() === day && !isLate()) return;
      day = world.today();
      this.#soon(PAUSE_MS);
    }, WATCH_MS).unref();
    this.#soon(FIRST_MS);
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#write().catch(sayFault);
    }, ms).unref();
  }

  /** Resolves when nothing is written any more, or when it is time to go. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
    this.#stop();
    const late = new Promise((done) => {
      setTimeout(done, END_LIMIT_MS).unref();
    });
    await Promise.race([this.#running, late]);
  }
}
