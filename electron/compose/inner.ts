import type { News } from '../../shared/contract/news.ts';
import type { Failure, Result } from '../../shared/result.ts';
import type { Closing } from '../store/merging/compactor.ts';
import type { OpenedBook } from '../store/opened-book.ts';

/** What stands behind the door of a house at one time: an open book with its services, or the reason why there is none. */
export interface Inner {
  /** Undefined where the book could not be opened. */
  readonly book: OpenedBook | undefined;
  answer(channel: string, ask: unknown): Promise<Result<unknown>>;
  /** Ends what takes long and can be asked for again. */
  hurry(): Promise<void>;
  close(how?: Closing): Promise<void>;
}

export type Tell = (news: News) => void;

/** A fault of ours goes to the terminal the app was started from: kind and place, never a value of the book. */
export function sayFault(fault: unknown): void {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : 'unknown fault'}\n`);
}

/** Every call answers why there is no book, so that the window can say what is wrong. */
export const closedInner = (error: Failure, check: () => Promise<unknown>): Inner => ({
  book: undefined,
  // What is wrong with a book that cannot be opened is exactly what a check is for.
  answer: async (channel) =>
    channel === 'book.check' && error.code === 'book-unreadable'
      ? { ok: true, value: await check() }
      : { ok: false, error },
  hurry: () => Promise.resolve(),
  close: () => Promise.resolve(),
});
