import type { News } from './news.ts';

/**
 * What the preload puts on the window of the desktop as `window.book`. Names only: every answer is still unknown and is parsed by renderer/api.
 *
 * `DroppedFile` is the browser's `File`; this floor does not know it.
 */
export interface WindowBook<DroppedFile = unknown> {
  call(channel: string, ask: unknown): Promise<unknown>;
  /** Returns what stops the listening. */
  onNews(listener: (news: News) => void): () => void;
  /** Hands over a file that was dropped or chosen; answers a result with the token that stands for it once. */
  offer(file: DroppedFile): Promise<unknown>;
}
