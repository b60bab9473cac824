import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BOOK_SCHEMA } from '../../../../shared/domain/book.ts';
import { expectedTodayOf, thaw } from '../../../helpers/frozen-books.ts';
import { bestWay, filesOf, segmentsOf, takeAndOpen } from '../../../helpers/recovery-kit.ts';
import { contentOf } from '../../../helpers/store-kit.ts';

const VERSIONS = Array.from({ length: BOOK_SCHEMA }, (_, n) => `v${n + 1}`);
const BOOK = 'book.json';

const countOf = (content: Record<string, object>) =>
  Object.values(content).reduce((sum, table) => sum + Object.keys(table).length, 0);

describe.each(VERSIONS)('the frozen book %s', (version) => {
  test('with its seal broken and its journal edited is taken as it is, and climbs to today', async () => {
    const dir = await thaw(version);
    const text = await readFile(join(dir, BOOK), 'utf8');
    await writeFile(join(dir, BOOK), text.replaceAll('\n', '\r\n'));
    for (const name of await segmentsOf(dir)) {
      const path = join(dir, name);
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
    }
    const best = await bestWay(dir);
    expect(best).toMatchObject({ lostLines: 0, lostChanges: 0 });
    const { book } = await takeAndOpen(dir, best.id);
    expect([book.status().schema, contentOf(book)]).toEqual([BOOK_SCHEMA, await expectedTodayOf(version)]);
  });

  test('with a record damaged loses that one, and climbs to today', async () => {
    const dir = await thaw(version);
    const text = await readFile(join(dir, BOOK), 'utf8');
    const at = text.indexOf('"specialDays":[\n') + '"specialDays":[\n'.length;
    await writeFile(join(dir, BOOK), `${text.slice(0, at)}!${text.slice(at + 1)}`);
    const best = await bestWay(dir);
    expect(best).toMatchObject({ kind: 'salvage', lostLines: 1, lostChanges: 0 });
    const { book } = await takeAndOpen(dir, best.id);
    expect(countOf(contentOf(book))).toBe(countOf(await expectedTodayOf(version)) - 1);
    expect([...(await filesOf(dir)).keys()].some((name) => name.startsWith('quarantine/'))).toBe(true);
  });
});
