import type { ImportDraft, ImportProblem } from './draft.ts';
import { openImport } from './parse-import.ts';
import { ParseAskSchema, type ParserWord } from './parser-wire.ts';

const PORTION = 500;

/**
 * Reads a file in the child and tells the parent portion by portion.
 *
 * `post` resolves when the word is on its way: between portions the child hears whether it is to stop, and 200,000 rows
 * never lie in its memory twice.
 */
export async function answerParse(ask: unknown, post: (word: ParserWord) => Promise<void>): Promise<void> {
  const asked = ParseAskSchema.safeParse(ask);
  if (!asked.success) return post({ type: 'failed', error: { code: 'invalid-ask' } });
  const { bytes, fileName, ...options } = asked.data;
  const opened = openImport(bytes, fileName, options);
  if (!opened.ok) return post({ type: 'failed', error: opened.error });
  const { head, total, records } = opened.value;
  await post({ type: 'head', head, total });
  let [done, drafts, problems]: [number, ImportDraft[], ImportProblem[]] = [0, [], []];
  for (const { draft, problems: found } of records) {
    done += 1;
    if (draft !== undefined) drafts.push(draft);
    problems.push(...found);
    if (done % PORTION !== 0) continue;
    await post({ type: 'portion', done, drafts, problems });
    [drafts, problems] = [[], []];
  }
  await post({ type: 'portion', done, drafts, problems });
  return post({ type: 'end' });
}
