import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, Ask, ChannelName } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/result.ts';
import { call } from './api.ts';

/** The three states a screen switches over. */
export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'refused'; readonly failure: Failure; readonly again: () => void }
  /** `fresh` is false while the value is of an earlier ask or is being read again. */
  | { readonly state: 'answered'; readonly value: T; readonly fresh: boolean };

export interface AskOptions {
  /** False: do not ask yet; the state stays `asking`. */
  readonly enabled?: boolean;
  /** Shows the answer of the ask before until the new one is there: for lists that follow typing. */
  readonly keep?: boolean;
}

const queryOf = <C extends ChannelName>(channel: C, ask: Ask<C>) => ({
  queryKey: [channel, ask],
  queryFn: () => call(channel, ask),
});

/** Asks the book and keeps the answer up to date: it is asked again whenever the book changes. */
export function useAsk<C extends ChannelName>(channel: C, ask: Ask<C>, options: AskOptions = {}): Asked<Answer<C>> {
  const { data, isFetching, isPlaceholderData, refetch } = useQuery({
    ...queryOf(channel, ask),
    enabled: options.enabled ?? true,
    placeholderData: options.keep === true ? keepPreviousData : undefined,
  });
  if (data === undefined) return { state: 'asking' };
  if (!data.ok) return { state: 'refused', failure: data.error, again: () => void refetch() };
  return { state: 'answered', value: data.value, fresh: !isFetching && !isPlaceholderData };
}

/** Asks before the page is drawn that will ask for it: the book answers while the page is being drawn. */
export function useAskAhead(): <C extends ChannelName>(channel: C, ask: Ask<C>) => void {
  const client = useQueryClient();
  return (channel, ask) => void client.prefetchQuery(queryOf(channel, ask));
}
