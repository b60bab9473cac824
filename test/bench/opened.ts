import { type SearchIndex, wordsOf } from '../../electron/indexes/search-index.ts';
import { realWorld } from '../../electron/real-world.ts';
import { openBook } from '../../electron/store/open-book.ts';
import type { EarlyBook } from '../../electron/store/open-watch.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import type { PlanRules } from '../../electron/cadence/rules.ts';
import { shippedPlaybooksOrThrow } from '../../electron/compose/shipped-playbooks.ts';
import { shippedYearsOrThrow } from '../../electron/compose/shipped-work-days.ts';
import { planRulesOf } from '../../electron/services/plan-rules.ts';
import type { BookRecords } from '../../shared/domain/book.ts';

export const QUERIES = ['yun', 'qg', '19900001', '示例公司 12', 'ouyang 组3'];

/** The rules the app would plan this book by. */
export const rulesOf = (records: BookRecords): PlanRules =>
  planRulesOf(records, shippedPlaybooksOrThrow(), shippedYearsOrThrow());

/** A book to look at, which is measured while it comes up. */
export async function opened(folder: string, onEarly?: (early: EarlyBook) => void): Promise<OpenedBook> {
  const book = await openBook(folder, { world: realWorld(), readOnly: true, onEarly });
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
}

/** How many customers a query finds. */
export const searched = (search: SearchIndex, query: string): number => search.found(wordsOf(query)).size;
