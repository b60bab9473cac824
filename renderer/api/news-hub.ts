import type { News } from '../../shared/contract/news.ts';
import type { Transport } from './transport.ts';

export interface NewsHub {
  listen(listener: (news: News) => void, onResumed?: () => void): () => void;
}

/**
 * One stream for all listeners of the window: a browser opens at most six connections to the server, and every stream
 * that stays open takes one of them away from the calls.
 */
export function makeNewsHub(transport: Pick<Transport, 'onNews'>): NewsHub {
  const listeners = new Set<{ hear: (news: News) => void; resume: (() => void) | undefined }>();
  let stop: (() => void) | undefined;
  return {
    listen(hear, resume) {
      const entry = { hear, resume };
      listeners.add(entry);
      stop ??= transport.onNews(
        (news) => listeners.forEach((one) => one.hear(news)),
        () => listeners.forEach((one) => one.resume?.()),
      );
      return () => {
        listeners.delete(entry);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
