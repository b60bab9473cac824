import type { ImportRow } from '../../../shared/contract/import-channels.ts';
import { call } from '../../api/api.ts';
import { PAGE_OF_ROWS } from './use-row-pages.ts';

/** Every row that stays out, page by page; as far as it got when one page cannot be read. */
export async function fetchRefused(previewId: string): Promise<readonly ImportRow[]> {
  const rows: ImportRow[] = [];
  for (;;) {
    const page = await call('import.rows', { previewId, only: 'refuse', offset: rows.length, limit: PAGE_OF_ROWS });
    if (!page.ok || page.value.rows.length === 0) return rows;
    rows.push(...page.value.rows);
    if (rows.length >= page.value.total) return rows;
  }
}
