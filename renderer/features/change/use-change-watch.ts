import { type Mutation, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { ChangeLabel } from '../../../shared/domain/book.ts';
import type { Failure, Result } from '../../../shared/result.ts';
import { effectOf } from './effect-of.ts';

/** A save that did not reach the disk, and how to try it again. */
export interface NotSaved {
  readonly failure: Failure;
  readonly retry: () => void;
}

const isResult = (data: unknown): data is Result<unknown> =>
  typeof data === 'object' && data !== null && 'ok' in data && typeof data.ok === 'boolean';

/** Runs the very same change once more. The form that asked for it may be long gone. */
function runAgain(client: QueryClient, { options, state }: Mutation): void {
  void client.getMutationCache().build(client, options).execute(state.variables);
}

/**
 * Watches every change the window asks for, whoever asks: a saved one is offered to be undone, one that could not be
 * saved stays until it is, or until another one shows that saving works again.
 */
export function useChangeWatch(onChanged: (label: ChangeLabel) => void): {
  readonly notSaved: NotSaved | undefined;
  readonly dismiss: () => void;
} {
  const client = useQueryClient();
  const [notSaved, setNotSaved] = useState<NotSaved>();
  const settled = useEffectEvent((mutation: Mutation, result: Result<unknown>) => {
    const effect = effectOf(result);
    if (effect.effect === 'not-saved') {
      setNotSaved({ failure: effect.failure, retry: () => runAgain(client, mutation) });
      return;
    }
    if (result.ok) setNotSaved(undefined);
    if (effect.effect === 'offer-undo') onChanged(effect.label);
  });
  useEffect(
    () =>
      client.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'success') return;
        const data: unknown = event.action.data;
        if (isResult(data)) settled(event.mutation as Mutation, data);
      }),
    [client],
  );
  return { notSaved, dismiss: useCallback(() => setNotSaved(undefined), []) };
}
