import type { Answer } from '../../shared/contract/contract.ts';
import type { ImportProblem, ImportRow } from '../../shared/contract/import-channels.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { House } from '../house.ts';
import type { Line } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** As many rows as an answer carries. */
const PAGE = 200;

async function preview(house: House, line: Line, terminal: Terminal) {
  const [file] = line.words;
  if (file === undefined) return fail('invalid-ask', { path: 'FILE', problem: 'missing' });
  const opened = (await house.answer('file.open', { path: terminal.resolve(file) })) as Result<Answer<'file.open'>>;
  if (!opened.ok) return opened;
  return (await house.answer('import.preview', { token: opened.value.token })) as Result<Answer<'import.preview'>>;
}

/** Every row that has something to tell. */
async function rowsOf(
  house: House,
  previewId: string,
  only: 'refuse' | 'warn' | 'match',
): Promise<Result<ImportRow[]>> {
  const rows: ImportRow[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const ask = { previewId, only, offset, limit: PAGE };
    const page = (await house.answer('import.rows', ask)) as Result<Answer<'import.rows'>>;
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    if (page.value.rows.length < PAGE) return ok(rows);
  }
}

const told = (rows: readonly ImportRow[], severity: ImportProblem['severity']) =>
  rows.flatMap(({ problems }) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map(({ row, column, code, value, message }) => ({ row, column, code, value, message })),
  );

/** What the file says otherwise than the book, whose own word stays. */
const differences = (rows: readonly ImportRow[]) =>
  rows.flatMap(({ row, match }) =>
    (match?.differences ?? []).map((difference) => ({ row, customerId: match?.customerId, ...difference })),
  );

/** What the rep should know of the file before it is taken in. */
async function lookThrough(house: House, previewId: string) {
  const [refused, warned, matched] = [
    await rowsOf(house, previewId, 'refuse'),
    await rowsOf(house, previewId, 'warn'),
    await rowsOf(house, previewId, 'match'),
  ];
  if (!refused.ok) return refused;
  if (!warned.ok) return warned;
  if (!matched.ok) return matched;
  return ok({
    refused: told(refused.value, 'refuse'),
    warned: told(warned.value, 'warn'),
    differences: differences(matched.value),
  });
}

/** Takes a contacts file in, or with `--dry-run` only tells what would come of it. */
export async function importVerb(house: House, line: Line, terminal: Terminal): Promise<Result<unknown>> {
  const seen = await preview(house, line, terminal);
  if (!seen.ok) return seen;
  const { previewId, counts, format, encoding } = seen.value;
  const looked = await lookThrough(house, previewId);
  if (!looked.ok) return looked;
  if (line.dryRun)
    return ok({ created: counts.create, matched: counts.match, ...looked.value, format, encoding, dryRun: true });
  const done = (await house.answer('import.run', { previewId })) as Result<Answer<'import.run'>>;
  if (!done.ok) return done;
  const { warned, differences: differ } = looked.value;
  return ok({ ...done.value, warned, differences: differ, format, encoding });
}
