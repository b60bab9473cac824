import type { BookChange } from '../../services/ports.ts';
import type { Result } from '../../../shared/result.ts';
import type { Book } from '../book.ts';
import type { After } from '../chores/ring.ts';
import type { Disk } from '../disk/disk.ts';
import { failureOf } from '../refusal.ts';
import { hashOf, keepAttachment } from './attachment-files.ts';
import { forgetErased } from './forget-erased.ts';

/** Between a file's way to the disk and its record's way into the book lies one commit. */
const HOLD_MS = 60_000;

interface KeeperParts {
  readonly disk: Disk;
  readonly dir: string;
  readonly book: () => Book;
  readonly after: After;
}

/**
 * Puts files of attachments on the disk and takes them away, one after the other: nobody may find a file there that is just about
 * to go. What was put is held until a record speaks of it, or a minute has passed.
 */
export class AttachmentKeeper {
  readonly #parts: KeeperParts;
  /** For each content that is held, what ends each hold. */
  readonly #held = new Map<string, (() => void)[]>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** See `keepAttachment`. */
  keep(bytes: Uint8Array, thumbnail: Uint8Array | undefined): Promise<Result<{ hash: string }>> {
    const { disk, dir } = this.#parts;
    return this.#next(async () => {
      const kept = await keepAttachment(disk, dir, bytes, thumbnail);
      if (kept.ok) this.#hold(hashOf(bytes));
      return kept;
    });
  }

  /** To be told of each change that is on the disk. Files that cannot be removed just now stay for the check to tell. */
  changed(change: BookChange): void {
    for (const { collection, before, after } of change.changes) {
      const hash = collection === 'attachments' && before === undefined ? after?.['hash'] : undefined;
      if (typeof hash === 'string') this.#held.get(hash)?.at(0)?.();
    }
    const { disk, dir, book } = this.#parts;
    const isHeld = (hash: string) => this.#held.has(hash);
    void this.#next(() => forgetErased(disk, dir, book(), change, isHeld)).catch(
      (error: unknown) => void failureOf(error),
    );
  }

  /** Resolves when everything asked so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }

  #hold(hash: string): void {
    const end = () => {
      disarm();
      const others = (this.#held.get(hash) ?? []).filter((each) => each !== end);
      if (others.length > 0) this.#held.set(hash, others);
      else this.#held.delete(hash);
    };
    const disarm = this.#parts.after(HOLD_MS, end);
    this.#held.set(hash, [...(this.#held.get(hash) ?? []), end]);
  }

  #next<T>(task: () => Promise<T>): Promise<T> {
    const next = this.#last.then(task);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
