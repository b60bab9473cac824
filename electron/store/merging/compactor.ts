import { ok, type Failure, type Result } from '../../../shared/result.ts';
import type { BookNotice } from '../../services/ports.ts';
import { aside } from '../aside.ts';
import type { Compacted } from '../chores/compact.ts';
import type { After } from '../chores/ring.ts';
import { type MergeParts, mergeNow } from './merge-now.ts';
import { failureOf } from '../refusal.ts';
import { SpaceWatch } from './space-watch.ts';

const IDLE_MS = 300_000;
/** The journal may grow to the larger of these before it is merged at work. */
const LEAST_BYTES = 4_194_304;
const LEAST_SHARE = 0.05;

/** `as-it-is` leaves the journal to whoever works on the files next: a merge lets go of the oldest copies. */
export type Closing = 'merged' | 'as-it-is';

export interface CompactorParts extends MergeParts {
  readonly after: After;
  /** In a folder that a cloud service keeps in step, each merge would be carried away as a whole book. */
  readonly onlyAtQuit: boolean;
  /** Told of each new `book.json`, one call at a time; waited for at quit. */
  readonly afterCompaction: (done: Compacted) => Promise<unknown>;
}

/**
 * Decides when the journal is merged into `book.json`: five minutes after the last change, when the journal is large, on
 * demand, and at quit. What fails leaves the journal as it is, and the book goes on with it.
 */
export class Compactor {
  readonly #parts: CompactorParts;
  readonly #space: SpaceWatch;
  #running: Promise<Result<Compacted>> | undefined;
  #telling: Promise<void> = Promise.resolve();
  #toldSeq: number;
  #disarm: () => void = () => undefined;
  /** Octets of journal that must have come together before a failed merge is tried again at work. */
  #patience = 0;

  constructor(parts: CompactorParts) {
    this.#parts = parts;
    this.#space = new SpaceWatch(parts.disk, parts.dir);
    this.#toldSeq = parts.adapter.snapshot.seq;
    if (this.#isDue()) this.#rest();
  }

  get notices(): readonly BookNotice[] {
    return this.#space.notices;
  }

  /** To be told of each change that is on the disk. */
  changed(): void {
    this.#rest();
    const { journalBytes } = this.#parts.adapter;
    const isLarge = journalBytes > Math.max(this.#limit(), this.#patience);
    if (isLarge && !this.#parts.onlyAtQuit && this.#running === undefined) void this.#begin(false);
  }

  /** Resolves when everything that was acknowledged before the call is in `book.json`, or cannot be. */
  async compact(): Promise<Result<Compacted>> {
    // Asked in one breath with what follows: of several who wait for a merge only one may begin the next.
    while (this.#running !== undefined) await this.#running;
    return this.#isDue() ? this.#begin(false) : ok(this.#parts.adapter.snapshot);
  }

  /** Nothing may be changed any more. */
  async quit(how: Closing): Promise<void> {
    while (this.#running !== undefined) await this.#running;
    const isDue = this.#isDue() || !this.#parts.adapter.snapshot.clean;
    if (isDue && how === 'merged') await this.#begin(true);
    this.#disarm();
    await this.#telling;
  }

  #isDue(): boolean {
    return this.#parts.book().seq > this.#parts.adapter.snapshot.seq;
  }

  #limit(): number {
    return Math.max(LEAST_BYTES, LEAST_SHARE * this.#parts.adapter.snapshot.bytes);
  }

  /** Waits for five minutes without a change. */
  #rest(): void {
    this.#disarm();
    if (this.#parts.onlyAtQuit) return;
    this.#disarm = this.#parts.after(IDLE_MS, () => {
      if (this.#running === undefined && this.#isDue()) void this.#begin(false);
    });
  }

  #begin(clean: boolean): Promise<Result<Compacted>> {
    const run = this.#attempt(clean).then((result) => {
      this.#running = undefined;
      if (result.ok) this.#done(result.value);
      else this.#wait();
      return result;
    });
    this.#running = run;
    return run;
  }

  async #attempt(clean: boolean): Promise<Result<Compacted>> {
    const { adapter } = this.#parts;
    const low = adapter.refusal ?? (await this.#space.check(adapter.snapshot.bytes + adapter.journalBytes));
    if (low !== undefined) return { ok: false, error: low };
    const result = await this.#merge(clean);
    if (!result.ok && result.error.code === 'disk-full') await this.#space.ranOut();
    return result;
  }

  async #merge(clean: boolean): Promise<Result<Compacted>> {
    try {
      return await mergeNow(this.#parts, clean);
    } catch (error) {
      return { ok: false, error: this.#failureOf(error) };
    }
  }

  #failureOf(error: unknown): Failure {
    try {
      return failureOf(error);
    } catch (fault) {
      aside(fault);
      return { code: 'internal' };
    }
  }

  #done(compacted: Compacted): void {
    this.#patience = 0;
    this.#space.enough();
    if (this.#isDue()) this.#rest();
    if (compacted.seq === this.#toldSeq) return;
    this.#toldSeq = compacted.seq;
    this.#telling = this.#telling
      .then(() => this.#parts.afterCompaction(compacted))
      .then(
        () => undefined,
        (error: unknown) => void this.#failureOf(error),
      );
  }

  /** After a refusal the journal grows by another share, or the book rests once more, before it is tried again. */
  #wait(): void {
    this.#patience = this.#parts.adapter.journalBytes + this.#limit();
    this.#rest();
  }
}
