import { useCallback, useState } from 'react';
import type { HistoryRow } from '../../../shared/contract/change-channels.ts';
import type { Answer } from '../../../shared/contract/contract.ts';
import { type Asked, useAsk } from '../../api/use-ask.ts';

/** Rows asked for at once, the most the book hands out. */
export const PAGE_OF_ROWS = 200;

export interface HistoryPages {
  /** The first page: it knows how many there are. */
  readonly head: Asked<Answer<'change.list'>>;
  /** Undefined while its page is being fetched. */
  readonly rowAt: (index: number) => HistoryRow | undefined;
  readonly onRange: (first: number, last: number) => void;
}

const pageOf = (index: number): number => Math.floor(index / PAGE_OF_ROWS);

/** The first page always, and the one or two in sight; of the whole book, or about one customer. */
export function useHistoryPages(customerId: string | undefined): HistoryPages {
  const [[first, last], setPages] = useState<readonly [number, number]>([0, 0]);
  const about = customerId === undefined ? {} : { customerId };
  const ask = (page: number) => ({ ...about, offset: page * PAGE_OF_ROWS, limit: PAGE_OF_ROWS });
  const head = useAsk('change.list', ask(0), { keep: true });
  const upper = useAsk('change.list', ask(first), { enabled: first > 0 });
  const lower = useAsk('change.list', ask(last), { enabled: last > 0 && last !== first });
  const onRange = useCallback((from: number, until: number) => {
    const [a, b] = [pageOf(from), pageOf(until)];
    setPages((was) => (was[0] === a && was[1] === b ? was : [a, b]));
  }, []);
  const rowAt = (index: number): HistoryRow | undefined => {
    const page = pageOf(index);
    const asked = page === 0 ? head : page === first ? upper : page === last ? lower : undefined;
    return asked?.state === 'answered' ? asked.value.changes[index % PAGE_OF_ROWS] : undefined;
  };
  return { head, rowAt, onRange };
}
