import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { News } from '../../shared/contract/news.ts';
import { onNews } from './api.ts';
import { bookMoved, bookReopened } from './query-client.ts';

/** What one piece of news means for the answers the window holds. */
export async function follow(client: QueryClient, news: News): Promise<void> {
  if (news.news === 'book-changed') await bookMoved(client, news.seq);
  if (news.news === 'day-changed') await bookMoved(client);
  // What was answered early came from what had been read by then.
  if (news.news === 'book-opening' && (news.state === 'whole' || news.state === 'refused')) await bookMoved(client);
  if (news.news === 'book-reopened') await bookReopened(client);
  if (news.news === 'calendar-file-changed') {
    await client.invalidateQueries({ queryKey: ['calendar.feed'] });
    await client.invalidateQueries({ queryKey: ['book.status'] });
  }
  if (news.news === 'backups-changed') {
    await client.invalidateQueries({ queryKey: ['backup.list'] });
    // The notices of an old backup or a missing second place stand there.
    await client.invalidateQueries({ queryKey: ['book.status'] });
  }
}

/** Keeps every answer up to date. Used once, by the gate of the book, which hears it of a closed book too; others use `useNews`. */
export function useFreshness(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      onNews(
        (news) => void follow(client, news),
        () => void bookMoved(client),
      ),
    [client],
  );
}

/** Calls the latest `listener` with every piece of news while the component is there. */
export function useNews(listener: (news: News) => void): void {
  const latest = useEffectEvent(listener);
  useEffect(() => onNews((news) => latest(news)), []);
}
