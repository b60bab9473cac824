import type { BinRow } from '../../shared/contract/change-channels.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { BIN_DAYS, type BinEntry } from '../../shared/domain/bin-entry.ts';
import { addDays, type Day, dayIn } from '../../shared/domain/day.ts';
import { fail, ok } from '../../shared/result.ts';
import { restoreOps } from './bin-restore.ts';
import { commit, type Context, del } from './context.ts';

const latestFirst = (a: BinEntry, b: BinEntry): number => (a.createdAt < b.createdAt ? 1 : -1);

/** The last day it waits, by the rep's own calendar. */
const untilOf = ({ world }: Context, { createdAt }: BinEntry): Day =>
  addDays(dayIn(world.zone(), Date.parse(createdAt)), BIN_DAYS);

function rowOf(context: Context, entry: BinEntry): BinRow {
  const { id, createdAt: deletedAt, kind, title, customerId, records } = entry;
  const name = customerId && context.book.records.customers.get(customerId)?.name;
  return {
    ...{ id, deletedAt, kind, title, records: records.length, until: untilOf(context, entry) },
    ...(customerId && { customer: { id: customerId, ...(name && { name }) } }),
  };
}

async function restore(context: Context, id: string) {
  const entry = context.book.records.bin.get(id);
  if (!entry) return fail('not-found', { noun: 'bin' });
  const ops = restoreOps(context, entry);
  if (!ops.ok) return ops;
  const label = { code: 'bin.restore', params: { name: entry.title } };
  return commit(context, label, [...ops.value, del('bin', id)]);
}

async function erase({ book }: Context, id: string) {
  const entry = book.records.bin.get(id);
  if (!entry) return fail('not-found', { noun: 'bin' });
  const label = { code: 'bin.erase', params: { name: entry.title } };
  const done = await book.transact(label, [del('bin', id)], { undoable: false });
  return done.ok ? ok({ seq: done.value.seq, label }) : done;
}

/** Takes out for good what has waited its time. What cannot be written now is tried again at the next turn of the day. */
export async function purgeBin(context: Context): Promise<void> {
  const { book, world } = context;
  if (book.status().readOnly) return;
  const today = world.today();
  const old = [...book.records.bin.values()].filter((entry) => untilOf(context, entry) < today);
  if (old.length === 0) return;
  const label = { code: 'bin.purge', params: { count: old.length } };
  await book.transact(
    label,
    old.map(({ id }) => del('bin', id)),
    { undoable: false },
  );
}

export const binHandlers = (context: Context): Pick<Handlers, 'bin.list' | 'bin.restore' | 'bin.erase'> => ({
  'bin.list': async ({ limit, offset = 0 }) => {
    const entries = [...context.book.records.bin.values()].sort(latestFirst);
    const page = entries.slice(offset, offset + limit);
    return ok({ entries: page.map((entry) => rowOf(context, entry)), total: entries.length });
  },
  'bin.restore': ({ id }) => restore(context, id),
  'bin.erase': ({ id }) => erase(context, id),
});
