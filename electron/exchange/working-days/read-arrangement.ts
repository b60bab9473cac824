import type { Result } from '../../../shared/result.ts';
import { readArrangementCsv } from './read-arrangement-csv.ts';
import { readArrangementJson } from './read-arrangement-json.ts';
import { readNotice } from './read-notice.ts';
import type { ArrangementReading } from './reading.ts';

const SENTENCE = /\d\s*日[^\n]{0,100}(?:放假|上班)/u;
/** A table repeats its type beside every date; a notice says it after dates of a section that bears a name. */
const SECTION = /[:：]\s*(?:\d{4}\s*年\s*)?\d{1,2}\s*月/u;

/**
 * Reads working days from text of any kind we know: JSON of holiday-cn or chinese-days, the notice itself, or a table.
 *
 * Refuses as the reader of its kind does.
 *
 * @param year which year a notice arranges when its title was not pasted along.
 */
export function readArrangement(text: string, year?: number): Result<ArrangementReading> {
  if (/^\uFEFF?\s*[{[]/u.test(text)) return readArrangementJson(text);
  const wide = text.normalize('NFKC');
  return SENTENCE.test(wide) && SECTION.test(wide) ? readNotice(text, year) : readArrangementCsv(text);
}
