import type { HistoryRow } from '../../../shared/contract/change-channels.ts';
import { type Pages, usePages } from '../../api/use-pages.ts';

/** Rows asked for at once, the most the book hands out. */
export const PAGE_OF_ROWS = 200;

export type HistoryPages = Pages<'change.list', HistoryRow>;

/** Of the whole book, or about one customer. */
export const useHistoryPages = (customerId: string | undefined): HistoryPages =>
  usePages('change.list', {
    size: PAGE_OF_ROWS,
    askFrom: (offset) => ({ ...(customerId !== undefined && { customerId }), offset, limit: PAGE_OF_ROWS }),
    rowsOf: ({ changes }) => changes,
    keep: true,
  });
