import type { Handlers } from '../../shared/contract/handlers.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';
import type { BookChange } from './ports.ts';

const told = (done: Result<BookChange>) => (done.ok ? ok({ seq: done.value.seq, label: done.value.label }) : done);

/** Undo, redo and what was done. */
export const changeHandlers = ({ book }: Context): Pick<Handlers, 'change.undo' | 'change.redo' | 'change.list'> => ({
  'change.undo': async () => told(await book.undo()),
  'change.redo': async () => told(await book.redo()),
  // Field by field: the store's entries carry more than the wire knows, and the answer is parsed strictly.
  'change.list': async ({ limit }) =>
    ok({ changes: book.history(limit).map(({ seq, at, label, undoable }) => ({ seq, at, label, undoable })) }),
});
