import { NewsSchema } from '../../shared/contract/news.ts';
import type { WindowBook } from '../../shared/contract/window-book.ts';
import type { Transport } from './transport.ts';

declare global {
  interface Window {
    /** Only on the desktop; put there by the preload. */
    readonly book?: WindowBook<File>;
  }
}

export const desktopTransport = (book: WindowBook<File>): Transport => ({
  place: 'desktop',
  call: (channel, ask) => book.call(channel, ask),
  offer: (file) => book.offer(file),
  onNews: (listener) =>
    book.onNews((news: unknown) => {
      const parsed = NewsSchema.safeParse(news);
      if (parsed.success) listener(parsed.data);
    }),
});
