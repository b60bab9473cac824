import type { Op } from '../../shared/domain/book.ts';
import { changed, type Context, put } from './context.ts';

interface Stocked {
  readonly collection: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * What gifts among the records took from the cupboard and nobody has been given yet goes back into it.
 *
 * @param by 1: they leave the book. -1: they come back into it, as far as the cupboard reaches.
 */
export function stockMoves(context: Context, records: readonly Stocked[], by: 1 | -1): Op[] {
  const counts = new Map<string, number>();
  for (const { collection, record } of records) {
    const { stockId, state } = record;
    if (collection === 'gifts' && typeof stockId === 'string' && state !== 'given')
      counts.set(stockId, (counts.get(stockId) ?? 0) + by);
  }
  return [...counts].flatMap(([id, count]): Op[] => {
    const item = context.book.records.stock.get(id);
    return item === undefined ? [] : [put('stock', changed(context, item, { count: Math.max(0, item.count + count) }))];
  });
}
