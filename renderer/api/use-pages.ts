import { useCallback, useState } from 'react';
import type { Answer, Ask, ChannelName } from '../../shared/contract/contract.ts';
import { type Asked, useAsk } from './use-ask.ts';

interface Paged<C extends ChannelName, T> {
  /** Rows of a page: more than the tallest screen shows. */
  readonly size: number;
  readonly askFrom: (offset: number) => Ask<C>;
  readonly rowsOf: (answer: Answer<C>) => readonly T[];
  /** Shows the first page of the ask before until the new one is there. */
  readonly keep?: boolean;
}

export interface Pages<C extends ChannelName, T> {
  /** The first page: it knows how many there are. */
  readonly head: Asked<Answer<C>>;
  /** Undefined while its page is being fetched. */
  readonly rowAt: (index: number) => T | undefined;
  /** Rows in sight, both included. */
  readonly onRange: (first: number, last: number) => void;
}

/** A list of any length: the first page always, and the one or two in sight. Pages seen before come back from the cache. */
export function usePages<C extends ChannelName, T>(
  channel: C,
  { size, askFrom, rowsOf, keep = false }: Paged<C, T>,
): Pages<C, T> {
  const [[first, last], setPages] = useState<readonly [number, number]>([0, 0]);
  const head = useAsk(channel, askFrom(0), { keep });
  const upper = useAsk(channel, askFrom(first * size), { enabled: first > 0 });
  const lower = useAsk(channel, askFrom(last * size), { enabled: last > 0 && last !== first });
  const onRange = useCallback(
    (from: number, until: number) => {
      const [a, b] = [Math.floor(from / size), Math.floor(until / size)];
      setPages((was) => (was[0] === a && was[1] === b ? was : [a, b]));
    },
    [size],
  );
  const rowAt = (index: number): T | undefined => {
    const page = Math.floor(index / size);
    const asked = page === 0 ? head : page === first ? upper : page === last ? lower : undefined;
    return asked?.state === 'answered' ? rowsOf(asked.value)[index % size] : undefined;
  };
  return { head, rowAt, onRange };
}
