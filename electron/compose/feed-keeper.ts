import type { Context } from '../services/context.ts';
import type { ComposeOptions } from './compose-options.ts';
import { sayFault } from './inner.ts';

/** The day's work comes first, and a run of changes is written once. */
const FIRST_MS = 40_000;
const PAUSE_MS = 20_000;
const DAY_WATCH_MS = 600_000;

/** Keeps the calendar file current: at the start, some time after changes, and on every new day. A terminal writes it when told to. */
export class FeedKeeper {
  readonly #write: () => Promise<unknown>;
  readonly #stop: () => void;
  readonly #watch: NodeJS.Timeout | undefined;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor({ book, world }: Context, { place, feedPlace }: ComposeOptions, write: () => Promise<unknown>) {
    this.#write = write;
    if (place === 'terminal' || feedPlace === undefined || book.status().readOnly) {
      this.#stop = () => undefined;
      return;
    }
    let day = world.today();
    this.#stop = book.onChange(({ changes }) => {
      // Noting what the file holds is no reason to write it again.
      if (changes.some(({ collection }) => collection !== 'exports')) this.#soon(PAUSE_MS);
    });
    this.#watch = setInterval(() => {
      if (world.today() === day) return;
      day = world.today();
      this.#soon(PAUSE_MS);
    }, DAY_WATCH_MS).unref();
    this.#soon(FIRST_MS);
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#write().catch(sayFault);
    }, ms).unref();
  }

  /** Resolves when nothing is written any more. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
    this.#stop();
    await this.#running;
  }
}
