import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { climb } from '../../electron/store/migrations/ladder.ts';
import { COLLECTION_NAMES } from '../../shared/domain/book.ts';
import { makeFolder } from './store-kit.ts';

/** Books as they once were written, for good: nobody may change them to make a test pass. */
export const FROZEN = join(import.meta.dirname, '../fixtures/books');
const BESIDE = 'expected.json';

/** A copy of a frozen book to work with. */
export async function thaw(version: string): Promise<string> {
  const dir = await makeFolder();
  await cp(join(FROZEN, version), dir, { recursive: true, filter: (path) => !path.endsWith(BESIDE) });
  return dir;
}

/** The records that a frozen book holds, journal included, by collection. */
export const expectedOf = async (version: string) =>
  JSON.parse(await readFile(join(FROZEN, version, BESIDE), 'utf8')) as Record<string, Record<string, { id: string }>>;

/** The same in today's shape; that each step leads there rightly is for its own test to say. */
export async function expectedTodayOf(version: string): Promise<Record<string, Record<string, unknown>>> {
  const book = await expectedOf(version);
  const lists = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, Object.values(book[name] ?? {})]));
  const climbed = Object.entries(climb(lists, Number(version.slice(1)))).filter(([, list]) => list.length > 0);
  return Object.fromEntries(
    climbed.map(([name, list]) => [name, Object.fromEntries(list.map((record) => [record.id, record]))]),
  );
}
