import { type ReactNode, Suspense, useState } from 'react';
import type { Answer } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/result.ts';
import { call } from '../api/api.ts';
import { type Asked, useAsk } from '../api/use-ask.ts';
import { useFreshness } from '../api/use-news.ts';
import { OpeningScreen, Recovery } from './spare.ts';

export type Status = Answer<'book.status'>;
export type SettingsNow = Answer<'settings.get'>;

/** What the window knows once the book is open. `lost`: the latest attempt to read it was refused. */
export interface OpenBook {
  readonly status: Status;
  readonly settings: SettingsNow;
  readonly lost: { readonly failure: Failure; readonly again: () => void } | undefined;
}

/** The latest answer there was: a wire that drops later must not tear down a page with half-written words. */
function useLatest<T>(asked: Asked<T>): T | undefined {
  const [latest, setLatest] = useState<T>();
  if (asked.state === 'answered' && asked.value !== latest) setLatest(asked.value);
  return asked.state === 'answered' ? asked.value : latest;
}

/** Draws the window once the book is open, how far it is until then, and the recovery screen when it will not open. */
export function BookGate({ children }: { readonly children: (open: OpenBook) => ReactNode }) {
  useFreshness();
  const askedStatus = useAsk('book.status', {});
  const askedSettings = useAsk('settings.get', {});
  const status = useLatest(askedStatus);
  const settings = useLatest(askedSettings);
  const refused = [askedStatus, askedSettings].find((asked) => asked.state === 'refused');
  const lost = refused?.state === 'refused' ? { failure: refused.failure, again: refused.again } : undefined;
  if (status !== undefined && settings !== undefined) return children({ status, settings, lost });
  if (lost === undefined || lost.failure.code === 'book-opening')
    return (
      <Suspense>
        <OpeningScreen />
      </Suspense>
    );
  // A book that is closed stays closed until it is asked to open.
  const retry = async () => {
    await call('book.reopen', {});
    if (askedStatus.state === 'refused') askedStatus.again();
    if (askedSettings.state === 'refused') askedSettings.again();
  };
  return (
    <Suspense>
      <Recovery failure={lost.failure} onRetry={() => void retry()} />
    </Suspense>
  );
}
