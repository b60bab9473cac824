import { useCallback, useState } from 'react';
import type { Ask } from '../../../shared/contract/contract.ts';
import type { ImportRow } from '../../../shared/contract/import-channels.ts';
import { useAsk } from '../../api/use-ask.ts';

export type Only = Ask<'import.rows'>['only'];

/** The most the book hands out at once. */
export const PAGE_OF_ROWS = 200;

export interface RowPages {
  readonly total: number;
  /** False until the first page is there. */
  readonly known: boolean;
  /** Undefined while its page is being fetched. */
  readonly rowAt: (index: number) => ImportRow | undefined;
  readonly onRange: (first: number, last: number) => void;
}

const pageOf = (index: number): number => Math.floor(index / PAGE_OF_ROWS);

/** The first page always, and the one or two in sight; those seen before come back from the cache. */
export function useRowPages(previewId: string, only: Only): RowPages {
  const [[first, last], setPages] = useState<readonly [number, number]>([0, 0]);
  const ask = (page: number) => ({ previewId, only, offset: page * PAGE_OF_ROWS, limit: PAGE_OF_ROWS });
  const head = useAsk('import.rows', ask(0));
  const upper = useAsk('import.rows', ask(first), { enabled: first > 0 });
  const lower = useAsk('import.rows', ask(last), { enabled: last > 0 && last !== first });
  const onRange = useCallback((from: number, until: number) => {
    const [a, b] = [pageOf(from), pageOf(until)];
    setPages((was) => (was[0] === a && was[1] === b ? was : [a, b]));
  }, []);
  const asked = (page: number) => (page === 0 ? head : page === first ? upper : page === last ? lower : undefined);
  const rowAt = (index: number): ImportRow | undefined => {
    const page = asked(pageOf(index));
    return page?.state === 'answered' ? page.value.rows[index % PAGE_OF_ROWS] : undefined;
  };
  const known = head.state === 'answered';
  return { total: known ? head.value.total : 0, known, rowAt, onRange };
}
