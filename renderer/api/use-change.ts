import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Ask, ChannelName } from '../../shared/contract/contract.ts';
import type { Failure, Result } from '../../shared/result.ts';
import { call } from './api.ts';
import { bookMoved } from './query-client.ts';

export interface Change<C extends ChannelName> {
  /** Asks for the change; never rejects. What is on the screen is read again once it is done. */
  readonly run: (ask: Ask<C>) => Promise<Result<Answer<C>>>;
  readonly running: boolean;
  /** Why the latest run was refused, until the next one. */
  readonly failure: Failure | undefined;
}

const seqOf = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null && 'seq' in value && typeof value.seq === 'number'
    ? value.seq
    : undefined;

/** Asks the book for a change. */
export function useChange<C extends ChannelName>(channel: C): Change<C> {
  const client = useQueryClient();
  const { mutateAsync, isPending, data } = useMutation({
    mutationFn: (ask: Ask<C>) => call(channel, ask),
    onSuccess: (result) => {
      if (result.ok) void bookMoved(client, seqOf(result.value));
    },
  });
  const failure = isPending || data === undefined || data.ok ? undefined : data.error;
  return { run: mutateAsync, running: isPending, failure };
}
