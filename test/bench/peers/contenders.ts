import { mkdirSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Nedb from '@seald-io/nedb';
import Conf from 'conf';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { openBook } from '../../../electron/store/open-book.ts';
import { realWorld } from '../../../electron/real-world.ts';
import type { Op } from '../../../shared/domain/book.ts';
import type { Contender, Row, Rows } from './contender.ts';

const nothing = async (): Promise<void> => undefined;

/** The floor: a line appended and synced, with nothing to find again. */
const bareAppend: Contender = {
  prepare: async (folder) => void mkdirSync(folder, { recursive: true }),
  async open(folder) {
    const file = await open(join(folder, 'lines'), 'a');
    return {
      async change(row) {
        await file.write(`${JSON.stringify({ ops: [row], inv: [row] })}\n`);
        await file.datasync();
      },
      close: () => file.close(),
    };
  },
};

/** `folder` holds the book already. */
const ours: Contender = {
  prepare: nothing,
  async open(folder) {
    const book = await openBook(folder, { world: realWorld() });
    if (!book.ok) throw new Error(book.error.code);
    return {
      async change(row) {
        const done = await book.value.transact({ code: 'bench' }, [['put', 'interactions', row] as unknown as Op]);
        if (!done.ok) throw new Error(done.error.code);
      },
      close: () => book.value.close(),
    };
  },
};

const stockLowdb: Contender = {
  async prepare(folder, rows) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'db.json'), JSON.stringify(rows));
  },
  async open(folder) {
    const db = new Low<Record<string, Row[]>>(new JSONFile(join(folder, 'db.json')), {});
    await db.read();
    return {
      async change(row) {
        const list = db.data['interactions'] ?? [];
        list[list.findIndex(({ id }) => id === row.id)] = row;
        await db.write();
      },
      close: nothing,
    };
  },
};

const nedb: Contender = {
  async prepare(folder, rows) {
    const db = new Nedb({ filename: join(folder, 'db') });
    await db.loadDatabaseAsync();
    for (const [collection, list] of Object.entries(rows))
      await db.insertAsync(list.map((row) => ({ ...row, _id: `${collection}/${row.id}`, collection })));
  },
  async open(folder) {
    const db = new Nedb({ filename: join(folder, 'db') });
    await db.loadDatabaseAsync();
    return {
      async change(row) {
        const _id = `interactions/${row.id}`;
        await db.updateAsync({ _id }, { ...row, _id, collection: 'interactions' }, {});
      },
      close: nothing,
    };
  },
};

/** By id, as its dotted paths want it. */
const conf: Contender = {
  async prepare(folder, rows) {
    mkdirSync(folder, { recursive: true });
    const byId = Object.fromEntries(
      Object.entries(rows).map(([name, list]) => [name, Object.fromEntries(list.map((row) => [row.id, row]))]),
    );
    writeFileSync(join(folder, 'config.json'), JSON.stringify(byId));
  },
  async open(folder) {
    const kept = new Conf({ cwd: folder });
    if (kept.size === 0) throw new Error('empty');
    return {
      change: async (row) => kept.set(`interactions.${row.id}`, row),
      close: nothing,
    };
  },
};

/** Every record read into a Map, as a window needs it that searches while one types. */
const sqlite: Contender = {
  async prepare(folder, rows) {
    mkdirSync(folder, { recursive: true });
    const db = new DatabaseSync(join(folder, 'book.db'));
    db.exec('PRAGMA journal_mode = WAL; CREATE TABLE record (collection TEXT, id TEXT PRIMARY KEY, json TEXT); BEGIN');
    const put = db.prepare('INSERT INTO record VALUES (?, ?, ?)');
    for (const [collection, list] of Object.entries(rows))
      for (const row of list) put.run(collection, row.id, JSON.stringify(row));
    db.exec('COMMIT');
    db.close();
  },
  async open(folder) {
    const db = new DatabaseSync(join(folder, 'book.db'));
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    const records = new Map<string, Row>();
    for (const each of db.prepare('SELECT json FROM record').iterate()) {
      const row = JSON.parse(String(each['json'])) as Row;
      records.set(row.id, row);
    }
    const put = db.prepare('UPDATE record SET json = ? WHERE id = ?');
    return {
      async change(row) {
        put.run(JSON.stringify(row), row.id);
        records.set(row.id, row);
      },
      close: async () => db.close(),
    };
  },
};

/** What becomes of an acknowledged change when the power goes, as documented or read in the source of each. */
export type Durability = 'synced' | 'not synced';

export const CONTENDERS = {
  'bare append + fdatasync': { contender: bareAppend, durability: 'synced', heavyRuns: 200 },
  'this book': { contender: ours, durability: 'synced', heavyRuns: 200 },
  'node:sqlite (WAL, FULL)': { contender: sqlite, durability: 'synced', heavyRuns: 200 },
  '@seald-io/nedb': { contender: nedb, durability: 'not synced', heavyRuns: 200 },
  conf: { contender: conf, durability: 'synced', heavyRuns: 3 },
  'stock lowdb JSONFile': { contender: stockLowdb, durability: 'not synced', heavyRuns: 5 },
} as const satisfies Record<string, { contender: Contender; durability: Durability; heavyRuns: number }>;

export type ContenderName = keyof typeof CONTENDERS;

export const isContender = (name: unknown): name is ContenderName =>
  typeof name === 'string' && Object.hasOwn(CONTENDERS, name);

/** The lists of a snapshot, without what only this book knows. */
export function rowsOf(snapshot: Readonly<Record<string, unknown>>): Rows {
  return Object.fromEntries(
    Object.entries(snapshot).filter(
      (entry): entry is [string, Row[]] => Array.isArray(entry[1]) && entry[0] !== 'history',
    ),
  );
}
