import { useCallback, useState } from 'react';
import type { BinRow } from '../../../shared/contract/change-channels.ts';
import type { Answer } from '../../../shared/contract/contract.ts';
import { type Asked, useAsk } from '../../api/use-ask.ts';

/** Rows asked for at once, the most the book hands out. */
const PAGE_OF_ROWS = 200;

export interface BinPages {
  readonly head: Asked<Answer<'bin.list'>>;
  /** Undefined while its page is being fetched. */
  readonly rowAt: (index: number) => BinRow | undefined;
  readonly onRange: (first: number, last: number) => void;
}

const pageOf = (index: number): number => Math.floor(index / PAGE_OF_ROWS);

/** The first page always, and the one or two in sight. */
export function useBinPages(): BinPages {
  const [[first, last], setPages] = useState<readonly [number, number]>([0, 0]);
  const ask = (page: number) => ({ offset: page * PAGE_OF_ROWS, limit: PAGE_OF_ROWS });
  const head = useAsk('bin.list', ask(0), { keep: true });
  const upper = useAsk('bin.list', ask(first), { enabled: first > 0 });
  const lower = useAsk('bin.list', ask(last), { enabled: last > 0 && last !== first });
  const onRange = useCallback((from: number, until: number) => {
    const [a, b] = [pageOf(from), pageOf(until)];
    setPages((was) => (was[0] === a && was[1] === b ? was : [a, b]));
  }, []);
  const rowAt = (index: number): BinRow | undefined => {
    const page = pageOf(index);
    const asked = page === 0 ? head : page === first ? upper : page === last ? lower : undefined;
    return asked?.state === 'answered' ? asked.value.entries[index % PAGE_OF_ROWS] : undefined;
  };
  return { head, rowAt, onRange };
}
