import type { News } from '../../shared/contract/news.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { House } from '../house.ts';
import type { HandedFile } from '../services/ports.ts';
import type { Closing } from '../store/merging/compactor.ts';
import { closedInner, type Inner, sayFault, type Tell } from './inner.ts';
import { type Opening, OpeningWatch } from './opening-watch.ts';
import { makeTurnstile } from './turnstile.ts';

/** Answers what it can of a book that is still being read; undefined: wait for the whole. */
export type Early = (channel: string, ask: unknown) => Promise<Result<unknown> | undefined>;

/** What an opening tells while it goes on. */
export interface OpeningPort {
  read(done: number, total: number): void;
  /** From now on these are asked before anybody waits. `usable`: today and search are among them. */
  early(answers: { readonly early: Early; readonly usable: boolean }): void;
  readonly tell: Tell;
}

export interface StandingParts {
  /** Opens the book, or says why it cannot be opened; never throws in the ordinary course. */
  readonly open: (opening: OpeningPort) => Promise<Inner>;
  /** Answers channels that need no open book; undefined for all others. */
  readonly keep: (channel: string, ask: unknown) => Promise<Result<unknown>> | undefined;
  /** Asked once, after the book was closed for good. */
  readonly end: () => Promise<unknown>;
  readonly offer: (file: HandedFile) => string;
  readonly clock: () => number;
}

/** One opening; `early` is there as soon as something can be answered early, or nothing will be. */
interface Round {
  readonly early: Promise<Early | undefined>;
  give(early: Early | undefined): void;
}

function beginRound(): Round {
  const { promise, resolve } = Promise.withResolvers<Early | undefined>();
  return { early: promise, give: resolve };
}

/** Wait on a person, not on the book, and must not keep others from it: a page that is printed asks for its words itself. */
const PERSONAL: ReadonlySet<string> = new Set(['file.choose', 'file.save', 'card.print']);

/**
 * A house from the first moment, whose book can be closed and opened anew under it.
 *
 * Calls wait while there is no book to ask, so that none is lost or answered by a closed one.
 */
export class StandingHouse implements House {
  readonly #parts: StandingParts;
  readonly #listeners = new Set<Tell>();
  readonly #turnstile = makeTurnstile();
  readonly #watch: OpeningWatch;
  readonly #opened: Promise<void>;
  /** The opening that is under way. */
  #round: Round | undefined;
  #inner: Inner | undefined;
  #closing: Promise<void> | undefined;

  constructor(parts: StandingParts) {
    this.#parts = parts;
    this.#watch = new OpeningWatch((news) => this.tell(news), parts.clock);
    this.#begin();
    this.#opened = this.#turnstile.alone(() => this.#open());
  }

  async answer(channel: string, ask: unknown): Promise<Result<unknown>> {
    const kept = this.#parts.keep(channel, ask);
    if (kept !== undefined) return kept;
    const early = await this.#round?.early;
    const answered = await early?.(channel, ask);
    if (answered !== undefined) return answered;
    if (PERSONAL.has(channel)) {
      const inner = await this.#turnstile.share(async () => this.#present());
      return inner.answer(channel, ask);
    }
    return this.#turnstile.share(() => this.#present().answer(channel, ask));
  }

  onNews(listener: Tell): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  offer(file: HandedFile): string {
    return this.#parts.offer(file);
  }

  /** Once the book is whole, or refused. */
  whole(): Promise<void> {
    return this.#opened;
  }

  close(): Promise<void> {
    this.#closing ??= this.#turnstile.alone(async () => {
      await this.#inner?.hurry();
      await this.#inner?.close();
      await this.#parts.end();
    });
    void this.#inner?.hurry();
    return this.#closing;
  }

  tell(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }

  opening(): Opening {
    return this.#watch.now();
  }

  /** With the book as it is, beside other calls. */
  withBook<T>(work: (inner: Inner) => Promise<T>): Promise<T> {
    return this.#turnstile.share(() => work(this.#present()));
  }

  /**
   * Closes the book, does the work on its files and opens it again, whatever came of closing it and of the work: while there
   * is no book everybody waits.
   *
   * @param how `as-it-is` for work on copies that lie beside the book: a merge on the way there might let go of just that one.
   * @returns what the work answered; `reopen-needed` once the house is closed.
   */
  anew<T>(work: () => Promise<Result<T>>, how: Closing = 'merged'): Promise<Result<T>> {
    if (this.#closing !== undefined) return Promise.resolve(fail('reopen-needed'));
    void this.#inner?.hurry();
    this.#begin();
    return this.#turnstile.alone(async () => {
      try {
        await this.#inner?.close(how);
        return await work();
      } finally {
        await this.#open();
        this.tell({ news: 'book-reopened' });
      }
    });
  }

  /** Opens the book again from the disk. Refuses with the reason why it cannot be opened. */
  async reopen(): Promise<Result<{ readOnly: boolean }>> {
    const done = await this.anew(async () => ok(undefined));
    if (!done.ok) return done;
    return this.withBook(async (inner) => {
      if (inner.book !== undefined) return ok({ readOnly: inner.book.status().readOnly });
      const refused = await inner.answer('book.status', {});
      return refused.ok ? fail('internal') : refused;
    });
  }

  #present(): Inner {
    if (this.#inner === undefined) throw new Error('the book was never opened');
    return this.#inner;
  }

  /** From now on whoever asks waits for the next opening, or for what it can answer early. */
  #begin(): Round {
    this.#round ??= beginRound();
    return this.#round;
  }

  async #open(): Promise<void> {
    this.#watch.begin();
    const round = this.#begin();
    this.#inner = await this.#tryToOpen(round);
    this.#round = undefined;
    round.give(undefined);
    this.#watch.reach(this.#inner.book === undefined ? 'refused' : 'whole');
  }

  async #tryToOpen(round: Round): Promise<Inner> {
    try {
      return await this.#parts.open({
        read: (done, total) => this.#watch.read(done, total),
        early: ({ early, usable }) => {
          // Early answers that come late are of no use any more.
          if (round !== this.#round) return;
          round.give(early);
          if (usable) this.#watch.reach('usable');
        },
        tell: (news) => this.tell(news),
      });
    } catch (fault) {
      sayFault(fault);
      return closedInner({ code: 'internal' }, () => Promise.resolve());
    }
  }
}
