import { QueryClient } from '@tanstack/react-query';

/**
 * The window's memory of answers. Nothing ages by itself: news tells when the book has changed.
 *
 * `networkMode: 'always'` because the book is on this laptop: without it every question waits while there is no internet.
 */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

const lastSeen = new WeakMap<QueryClient, number>();

/**
 * Everything read so far is old. `seq` is the number of the change, when it is known: the answer to a change and the
 * news about it both arrive, and the second of them does nothing.
 */
export async function bookMoved(client: QueryClient, seq?: number): Promise<void> {
  if (seq !== undefined && lastSeen.get(client) === seq) return;
  if (seq !== undefined) lastSeen.set(client, seq);
  await client.invalidateQueries();
}

/**
 * Another book may stand behind the same window now: what nobody looks at is forgotten, the rest is read again. The
 * numbers of changes may begin anew.
 */
export async function bookReopened(client: QueryClient): Promise<void> {
  lastSeen.delete(client);
  client.removeQueries({ type: 'inactive' });
  await client.invalidateQueries();
}
