import type { BinRow } from '../../../shared/contract/change-channels.ts';
import { type Pages, usePages } from '../../api/use-pages.ts';

/** Rows asked for at once, the most the book hands out. */
const PAGE_OF_ROWS = 200;

export type BinPages = Pages<'bin.list', BinRow>;

export const useBinPages = (): BinPages =>
  usePages('bin.list', {
    size: PAGE_OF_ROWS,
    askFrom: (offset) => ({ offset, limit: PAGE_OF_ROWS }),
    rowsOf: ({ entries }) => entries,
    keep: true,
  });
