import type { News } from '../../shared/contract/news.ts';

/** How the window reaches the book. Answers are unknown until `call` or `offerFile` has parsed them. */
export interface Transport {
  readonly place: 'desktop' | 'browser';
  call(channel: string, ask: unknown): Promise<unknown>;
  offer(file: File): Promise<unknown>;
  /**
   * Listens to the news until the returned function is called.
   *
   * `onResumed` runs after a pause in which news may have been lost: whatever was read before is old then.
   */
  onNews(listener: (news: News) => void, onResumed?: () => void): () => void;
}
