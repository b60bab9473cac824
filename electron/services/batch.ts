import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Batch } from '../../shared/domain/batch.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { saveCard } from './record-save.ts';

const BATCHES_AT_MOST = 2_000;

/** By the day it took place; one without days by when it was written down. */
const placedAt = ({ startsOn, endsOn, createdAt }: Batch): string => `${startsOn ?? endsOn ?? createdAt} ${createdAt}`;

function list({ book }: Context) {
  const customers = new Map<string, number>();
  for (const { batchId } of book.records.customers.values())
    if (batchId !== undefined) customers.set(batchId, (customers.get(batchId) ?? 0) + 1);
  const batches = [...book.records.batches.values()]
    .sort((a, b) => (placedAt(a) < placedAt(b) ? 1 : -1))
    .slice(0, BATCHES_AT_MOST);
  return ok({ batches: batches.map((batch) => ({ batch, customers: customers.get(batch.id) ?? 0 })) });
}

/** The form knows nothing of the counter: a code that was given is never given again. */
function save(context: Context, ask: Ask<'batch.save'>) {
  const counted = ask.id === undefined ? undefined : context.book.records.batches.get(ask.id)?.lastNumber;
  const lastNumber = Math.max(counted ?? 0, ask.lastNumber ?? 0);
  return saveCard(context, 'batch', { ...ask, ...(lastNumber > 0 && { lastNumber }) });
}

/** Shows and rounds. */
export const batchHandlers = (context: Context): Pick<Handlers, 'batch.list' | 'batch.save'> => ({
  'batch.list': async () => list(context),
  'batch.save': (ask) => save(context, ask),
});
