import { useCallback, useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { ListedCustomer } from '../../../shared/contract/customer-list-channels.ts';
import { useAsk, type Asked } from '../../api/use-ask.ts';
import { askOf, type ListView } from './list-view.ts';

/** Rows asked for at once: more than the tallest screen shows, and few enough to come between two keys. */
export const PAGE_OF_ROWS = 100;

type Page = Asked<Answer<'customer.list'>>;

export interface CustomerPages {
  /** The first page: it knows how many there are, and stays on screen while another query is being typed. */
  readonly head: Page;
  /** Undefined while its page is being fetched. */
  readonly rowAt: (index: number) => ListedCustomer | undefined;
  /** Rows in sight, both included. */
  readonly onRange: (first: number, last: number) => void;
}

const pageOf = (index: number): number => Math.floor(index / PAGE_OF_ROWS);

/** The first page always, and the one or two pages in sight. Pages seen before come back from the cache. */
export function useCustomerPages(view: ListView): CustomerPages {
  const [[first, last], setPages] = useState<readonly [number, number]>([0, 0]);
  const ask = (page: number) => askOf(view, page * PAGE_OF_ROWS, PAGE_OF_ROWS);
  const head = useAsk('customer.list', ask(0), { keep: true });
  const upper = useAsk('customer.list', ask(first), { enabled: first > 0 });
  const lower = useAsk('customer.list', ask(last), { enabled: last > 0 && last !== first });
  const onRange = useCallback((from: number, until: number) => {
    const [a, b] = [pageOf(from), pageOf(until)];
    setPages((was) => (was[0] === a && was[1] === b ? was : [a, b]));
  }, []);
  const rowAt = (index: number): ListedCustomer | undefined => {
    const page = pageOf(index);
    const asked = page === 0 ? head : page === first ? upper : page === last ? lower : undefined;
    return asked?.state === 'answered' ? asked.value.rows[index % PAGE_OF_ROWS] : undefined;
  };
  return { head, rowAt, onRange };
}
