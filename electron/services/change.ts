import type { Handlers } from '../../shared/contract/handlers.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';
import type { BookChange } from './ports.ts';

const told = (done: Result<BookChange>) => (done.ok ? ok({ seq: done.value.seq, label: done.value.label }) : done);

/** Undo, redo and what was done. */
export const changeHandlers = ({ book }: Context): Pick<Handlers, 'change.undo' | 'change.redo' | 'change.list'> => ({
  'change.undo': async ({ seq }) => told(await book.undo(seq)),
  'change.redo': async () => told(await book.redo()),
  'change.list': async ({ limit, offset = 0, customerId }) => {
    const { entries, total } = book.history({ limit, offset, customerId });
    return ok({
      total,
      changes: entries.map(({ customerIds, edits, ...entry }) => ({
        ...entry,
        edits: [...edits],
        customers: customerIds.map((id) => ({ id, name: book.records.customers.get(id)?.name })),
      })),
    });
  },
});
