import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import { call } from '../../api/api.ts';
import type { TableSelection } from '../../ui/table-column.ts';
import { type ListView, whomOf } from './list-view.ts';

export interface Choosing {
  /** Everybody chosen, in no order. */
  readonly ids: ReadonlySet<string>;
  readonly selection: TableSelection<CustomerRow>;
  /** Everybody found, not only the rows that were read. */
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

interface State {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: number | undefined;
  /** What the range reaching from there has chosen: another end gives it up again. */
  readonly ranged: readonly string[];
}

const NOBODY: State = { ids: new Set(), anchor: undefined, ranged: [] };

const toggledIn = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]);

/** Whom the rep has chosen in the list. A range and "all" reach over rows that were never fetched. */
export function useChoosing(view: ListView, total: number, active: number | undefined): Choosing {
  const client = useQueryClient();
  const [{ ids, anchor }, setState] = useState<State>(NOBODY);
  const found = async (): Promise<readonly string[]> => {
    const ask = whomOf(view);
    const answered = await client.fetchQuery({
      queryKey: ['customer.found', ask],
      queryFn: () => call('customer.found', ask),
      staleTime: Number.POSITIVE_INFINITY,
    });
    return answered.ok ? answered.value.ids : [];
  };
  const extend = async (to: number) => {
    const from = anchor ?? active ?? to;
    const all = await found();
    const range = all.slice(Math.min(from, to), Math.max(from, to) + 1);
    setState((now) => {
      const before = new Set([...now.ids].filter((id) => !now.ranged.includes(id) || range.includes(id)));
      const added = range.filter((id) => !before.has(id));
      const stays = now.ranged.filter((id) => range.includes(id));
      return { ids: new Set([...before, ...added]), anchor: from, ranged: [...stays, ...added] };
    });
  };
  const chooseAll = async () => {
    const all = await found();
    setState({ ids: new Set(all), anchor: undefined, ranged: [] });
  };
  const clear = () => setState(NOBODY);
  const isAll = total > 0 && ids.size >= total;
  return {
    ids,
    chooseAll: () => void chooseAll(),
    clear,
    selection: {
      has: ({ id }) => ids.has(id),
      onToggle: ({ id }) => setState((now) => ({ ids: toggledIn(now.ids, id), anchor: active, ranged: [] })),
      all: ids.size === 0 ? 'off' : isAll ? 'on' : 'some',
      onToggleAll: () => (ids.size === 0 ? void chooseAll() : clear()),
      onExtend: (to) => void extend(to),
    },
  };
}
