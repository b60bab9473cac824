import type { DateAhead, DateKind } from '../../../shared/contract/date-channels.ts';
import { type Pages, usePages } from '../../api/use-pages.ts';

/** The most the book hands out at once. */
const PAGE_OF_ROWS = 200;

export type DatePages = Pages<'date.ahead', DateAhead>;

export const useDatePages = (days: number, kinds: readonly DateKind[]): DatePages =>
  usePages('date.ahead', {
    size: PAGE_OF_ROWS,
    askFrom: (offset) => ({ days, kinds: [...kinds], offset }),
    rowsOf: ({ dates }) => dates,
    keep: true,
  });
