import type { Handlers } from '../../shared/contract/handlers.ts';
import type { BinEntry } from '../../shared/domain/bin-entry.ts';
import type { Op } from '../../shared/domain/book.ts';
import { SETTINGS_ID } from '../../shared/domain/settings.ts';
import { fail } from '../../shared/result.ts';
import { changed, commit, type Context, put } from './context.ts';
import { settingsOf } from './settings.ts';

/** How long a number is written at least; the book's own row is the longer one. */
const DIGITS = { batch: 3, book: 4 } as const;

/** The number of a code under a prefix; 0 for a code of another row, or of the rep's own make. */
function numberIn(code: unknown, prefix: string): number {
  if (typeof code !== 'string' || !code.startsWith(prefix)) return 0;
  const digits = code.slice(prefix.length);
  return /^\d{1,12}$/.test(digits) ? Number(digits) : 0;
}

const binnedNumbers = ({ records }: BinEntry, prefix: string): number[] =>
  records.map(({ collection, record }) => {
    if (collection === 'customers') return numberIn(record['code'], prefix);
    const isOfRow = collection === 'batches' && (record['prefix'] ?? '') === prefix;
    return isOfRow && typeof record['lastNumber'] === 'number' ? record['lastNumber'] : 0;
  });

/**
 * The highest number ever given under a prefix. What was counted is not enough: shows may share a prefix, codes are typed and
 * imported too, and whoever waits in the bin comes back with theirs.
 */
function highest(context: Context, prefix: string, counted: number): number {
  const { batches, customers, bin } = context.book.records;
  let most = counted;
  for (const batch of batches.values())
    if ((batch.prefix ?? '') === prefix) most = Math.max(most, batch.lastNumber ?? 0);
  for (const { code } of customers.values()) most = Math.max(most, numberIn(code, prefix));
  for (const entry of bin.values()) most = Math.max(most, ...binnedNumbers(entry, prefix));
  return most;
}

const written = (prefix: string, number: number, digits: number): string =>
  `${prefix}${String(number).padStart(digits, '0')}`;

export interface Given {
  readonly code: string;
  /** Raises the counter; belongs into the change that gives the code. */
  readonly op: Op;
}

/** The next code of a show or round with a prefix. */
function codeInBatch(context: Context, batchId: string | undefined): Given | undefined {
  const batch = batchId === undefined ? undefined : context.book.records.batches.get(batchId);
  const prefix = batch?.prefix?.trim() ?? '';
  if (batch === undefined || prefix === '') return undefined;
  const lastNumber = highest(context, prefix, batch.lastNumber ?? 0) + 1;
  return {
    code: written(prefix, lastNumber, DIGITS.batch),
    op: put('batches', changed(context, batch, { lastNumber })),
  };
}

/** The next code of the book's own row, for whoever came with nobody. */
function codeOfBook(context: Context): Given {
  const settings = settingsOf(context);
  const now = context.world.now();
  const createdAt = context.book.records.settings.get(SETTINGS_ID)?.createdAt ?? now;
  const lastNumber = highest(context, '', settings.lastNumber ?? 0) + 1;
  const op = put('settings', { ...settings, lastNumber, id: SETTINGS_ID, createdAt, changedAt: now });
  return { code: written('', lastNumber, DIGITS.book), op };
}

/** What a customer written down in a show or round is called there; nothing where they bring a code of their own. */
export const codeOnCreation = (
  context: Context,
  { code, batchId }: { code?: string | undefined; batchId?: string | undefined },
): Given | undefined => (code === undefined ? codeInBatch(context, batchId) : undefined);

async function give(context: Context, id: string) {
  const before = context.book.records.customers.get(id);
  if (!before) return fail('not-found', { noun: 'customer' });
  if (before.code !== undefined) return fail('invalid-ask', { path: 'code', problem: 'taken' });
  const { code, op } = codeInBatch(context, before.batchId) ?? codeOfBook(context);
  const after = changed(context, before, { code });
  return commit(context, { code: 'customer.giveCode', params: { name: before.name, code } }, [
    put('customers', after),
    op,
  ]);
}

export const leadCodeHandlers = (context: Context): Pick<Handlers, 'customer.giveCode'> => ({
  'customer.giveCode': ({ id }) => give(context, id),
});
