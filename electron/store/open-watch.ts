import type { BookRecords, Collection } from '../../shared/domain/book.ts';
import { aside } from './aside.ts';
import type { Segment } from './layout.ts';
import { segmentsAfter } from './journal/replay.ts';

/** The collection that is read last and waited for longest. */
export const LATE = 'interactions' satisfies Collection;

/**
 * A book of which all but the interactions has been read.
 *
 * For looking only: that the file is sound is known when all of it has been read, and what the journal changed since the file was
 * written follows after that. The maps are those of the book itself: they go on to hold what the journal brings. Where the
 * opening is refused in the end, nothing of this may stay on a screen.
 */
export interface EarlyBook {
  readonly bookId: string;
  readonly schema: number;
  /** Where `book.json` ends; the journal may go on. */
  readonly seq: number;
  readonly records: Omit<BookRecords, typeof LATE>;
}

/** What somebody who waits for a book is told. */
export interface OpenWatch {
  /** Octets of the snapshot and of the journal behind it, about every two milliseconds. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /**
   * At most once; never for a book of an older schema, nor for one so small that it is whole at once. In a file that somebody
   * edited outside the records may be anything: no schema has spoken.
   */
  readonly onEarly?: ((early: EarlyBook) => void) | undefined;
}

/** A listener's fault is told to whoever watches the process; the book opens nevertheless. */
function safely(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    aside(error);
  }
}

/** Tells a watch how far the reading of one book has come. */
export class Teller {
  readonly #watch: OpenWatch;
  #journal: readonly Segment[];
  #total: number;
  #done = 0;
  #early = false;

  /** `journal`: the segments there are; those behind the snapshot will be read too. */
  constructor(watch: OpenWatch, bookBytes: number, journal: readonly Segment[]) {
    this.#watch = watch;
    this.#total = bookBytes;
    this.#journal = journal;
  }

  /** `octets` more were read; the snapshot ends at `seq`, once that is known. */
  read(octets: number, seq?: number): void {
    if (seq !== undefined) {
      for (const { bytes } of segmentsAfter(this.#journal, seq)) this.#total += bytes;
      this.#journal = [];
    }
    this.#done = Math.min(this.#done + octets, this.#total);
    safely(() => this.#watch.onProgress?.(this.#done, this.#total));
  }

  /** Asks `look` again and again until there is something to tell. */
  early(look: () => EarlyBook | undefined): void {
    if (this.#early || this.#watch.onEarly === undefined) return;
    const book = look();
    if (book === undefined) return;
    this.#early = true;
    safely(() => this.#watch.onEarly?.(book));
  }
}
