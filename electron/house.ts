import type { News } from '../shared/contract/news.ts';
import type { Result } from '../shared/result.ts';
import type { HandedFile } from './services/ports.ts';

/** What every entrance gets: one book, its services behind the contract, and the news. Built by compose. */
export interface House {
  /**
   * One call; never throws. While the book is being opened a call is answered early or waits. When it cannot be opened every
   * channel but those that mend it answers that failure, so the window can say what is wrong.
   */
  answer(channel: string, ask: unknown): Promise<Result<unknown>>;
  onNews(listener: (news: News) => void): () => void;
  /** Takes a file in and answers the token that stands for it once. */
  offer(file: HandedFile): string;
  /** Compacts, frees the lock, stops timers and children. */
  close(): Promise<void>;
}
