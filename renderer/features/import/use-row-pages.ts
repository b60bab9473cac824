import type { Ask } from '../../../shared/contract/contract.ts';
import type { ImportRow } from '../../../shared/contract/import-channels.ts';
import { type Pages, usePages } from '../../api/use-pages.ts';

export type Only = Ask<'import.rows'>['only'];

/** The most the book hands out at once. */
export const PAGE_OF_ROWS = 200;

export interface RowPages extends Omit<Pages<'import.rows', ImportRow>, 'head'> {
  readonly total: number;
  /** False until the first page is there. */
  readonly known: boolean;
}

export function useRowPages(previewId: string, only: Only): RowPages {
  const { head, ...pages } = usePages('import.rows', {
    size: PAGE_OF_ROWS,
    askFrom: (offset) => ({ previewId, only, offset, limit: PAGE_OF_ROWS }),
    rowsOf: ({ rows }) => rows,
  });
  const known = head.state === 'answered';
  return { ...pages, total: known ? head.value.total : 0, known };
}
