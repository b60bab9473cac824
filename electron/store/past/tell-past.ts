import type { BookPort, Edit, HistoryEntry, HistoryWanted } from '../../services/ports.ts';
import { joinedWith } from './joined.ts';
import type { PastEntry } from './past-entry.ts';
import type { Past } from './past.ts';
import type { TracedEdit } from './trace.ts';

const editOf = ([collection, id, field, before, after]: TracedEdit): Edit => ({
  ...{ collection, id, field },
  ...(before !== null && { before }),
  ...(after !== null && { after }),
});

function rowOf({ seq, at, label, by, inv, trace }: PastEntry): HistoryEntry {
  return {
    ...{ seq, at, label, by },
    undoable: inv !== undefined && by !== 'undo',
    customerIds: trace?.who ?? [],
    edits: trace?.edits.map(editOf) ?? [],
    more: trace?.more ?? 0,
  };
}

function about(entries: readonly PastEntry[], customerId: string): readonly PastEntry[] {
  const joined = joinedWith(entries, [customerId]);
  return entries.filter(({ trace }) => trace?.who.some((id) => joined.has(id)) === true);
}

/** What was done, newest first: a page of it, of everything or about one customer. */
export function tell({ entries }: Past, { offset, limit, customerId }: HistoryWanted): ReturnType<BookPort['history']> {
  const told = customerId === undefined ? entries : about(entries, customerId);
  const end = Math.max(0, told.length - offset);
  const page = told.slice(Math.max(0, end - limit), end).reverse();
  return { total: told.length, entries: page.map(rowOf) };
}
