import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createBook } from '../../electron/store/create-book.ts';
import { type OpenOptions, openBook } from '../../electron/store/open-book.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import { COLLECTION_NAMES, type Op, type RecordOf } from '../../shared/domain/book.ts';
import { asDay } from '../../shared/domain/day.ts';
import type { Result } from '../../shared/result.ts';

/** A UUID that tells its number. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const AT = '2026-11-22T02:07:22.000Z';
export const LABEL = { code: 'test' };

/** A clock that moves a second each time it is asked, and ids that count. */
export function makeWorld() {
  let asked = 0;
  return {
    now: () => new Date(Date.parse(AT) + 1_000 * asked++).toISOString(),
    newId: () => idOf(900_000 + asked++),
  };
}

export const makeCustomer = (n: number, only: Partial<RecordOf<'customers'>> = {}): RecordOf<'customers'> => ({
  id: idOf(n),
  createdAt: AT,
  changedAt: AT,
  kind: 'person',
  name: `顾客 ${n}`,
  nameKey: { sort: `gu4 ke4 ${n}`, search: `gu ke gk ${n}` },
  phones: [],
  emails: [],
  addresses: [],
  tags: [],
  custom: {},
  addedOn: asDay('2026-11-22'),
  doNotContact: [],
  consent: [],
  rawLines: [],
  ...only,
});

export const makeInteraction = (
  n: number,
  customerId: string,
  only: Partial<RecordOf<'interactions'>> = {},
): RecordOf<'interactions'> => ({
  id: idOf(n),
  createdAt: AT,
  changedAt: AT,
  customerId,
  personIds: [],
  on: asDay('2026-11-21'),
  zone: 'Asia/Shanghai',
  loggedAt: AT,
  channel: 'call',
  direction: 'out',
  outcome: 'reached',
  note: '',
  ...only,
});

export const putCustomer = (n: number, only?: Partial<RecordOf<'customers'>>): Op => [
  'put',
  'customers',
  makeCustomer(n, only),
];

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A folder that is gone when the test is over. */
export async function makeFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'account-book-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** An empty book on the disk; its folder. */
export async function makeBook(): Promise<string> {
  const dir = await makeFolder();
  valueOf(await createBook(dir, { world: makeWorld() }));
  return dir;
}

/** Opens a book that must open. It is closed when the test is over, at the latest. */
export async function open(dir: string, options: Partial<OpenOptions> = {}): Promise<OpenedBook> {
  const book = valueOf(await openBook(dir, { world: makeWorld(), ...options }));
  onTestFinished(() => book.close());
  return book;
}

/** Every record by collection, those without records left out: the book as a plain value, whatever its order. */
export const contentOf = (book: OpenedBook): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, Object.fromEntries(book.records[name])] as const).filter(
      ([name]) => book.records[name].size > 0,
    ),
  );

export const namesOf = (book: OpenedBook): string[] =>
  [...book.records.customers.values()].map(({ name }) => name).sort();

/** The journal that is written to: the newest. */
export async function journalOf(dir: string): Promise<string> {
  const name = (await readdir(dir))
    .filter((each) => each.startsWith('journal-'))
    .sort()
    .at(-1);
  if (name === undefined) throw new Error('no journal');
  return join(dir, name);
}
