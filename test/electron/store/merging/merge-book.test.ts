import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Chores } from '../../../../electron/store/chores/chores.ts';
import { choresHere } from '../../../../electron/store/chores/chores-here.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { mergeBook } from '../../../../electron/store/merging/merge-book.ts';
import { NotAsWritten } from '../../../../electron/store/merging/merge-lines.ts';

import { openBook } from '../../../../electron/store/open-book.ts';
import type { OpenedBook } from '../../../../electron/store/opened-book.ts';
import { Damage } from '../../../../electron/store/refusal.ts';
import type { Op } from '../../../../shared/domain/book.ts';
import {
  idOf,
  LABEL,
  makeCustomer,
  makeInteraction,
  makeWorld,
  putCustomer,
  valueOf,
} from '../../../helpers/book-kit.ts';
import { makeBook, makeFolder, open } from '../../../helpers/store-kit.ts';

/** Says of every `book.json` that it is not ours, so that the book is written from memory. */
const fromMemory: Chores = {
  do: (name) =>
    name === 'compact' ? Promise.resolve({ ok: true, value: null as never }) : Promise.reject(new Error()),
  close: () => Promise.resolve(),
};

/** Merges, and never leaves it to memory. */
const merging: Chores = {
  ...choresHere(realDisk),
  do: async (name, ask) => {
    const result = await choresHere(realDisk).do(name, ask);
    expect(result).toMatchObject({ ok: true, value: { seq: expect.any(Number) as number } });
    return result;
  },
};

const number = fc.integer({ min: 1, max: 7 });
const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const op: fc.Arbitrary<Op> = fc.oneof(
  fc.tuple(number, words).map(([n, note]): Op => ['put', 'customers', makeCustomer(n, { note })]),
  fc.tuple(number, words).map(([n, note]): Op => ['put', 'interactions', makeInteraction(n, idOf(n), { note })]),
  number.map((n): Op => ['del', 'customers', idOf(n)]),
  number.map((n): Op => ['del', 'interactions', idOf(n)]),
);
const change = fc.record({
  kind: fc.constant('change' as const),
  ops: fc.array(op, { minLength: 1, maxLength: 5 }),
  undoable: fc.boolean(),
});
const step = fc.oneof(
  { weight: 6, arbitrary: change },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constantFrom('undo', 'redo', 'compact', 'restart', 'years pass' as const) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

class Twin {
  readonly #dir: string;
  readonly #chores: Chores;
  readonly #clock: { now(): string };
  #book: OpenedBook;
  #years = 0;

  constructor(dir: string, chores: Chores, clock: { now(): string }, book: OpenedBook) {
    this.#dir = dir;
    this.#chores = chores;
    this.#clock = clock;
    this.#book = book;
  }

  static async make(chores: Chores): Promise<Twin> {
    const dir = await makeBook();
    const twin = new Twin(dir, chores, makeWorld(), await open(await makeBook()));
    await twin.#reopen();
    onTestFinished(() => twin.#book.close());
    return twin;
  }

  async #reopen(): Promise<void> {
    await this.#book.close();
    const now = () => this.#clock.now().replace(/^\d+/, (year) => String(Number(year) + this.#years));
    this.#book = valueOf(await openBook(this.#dir, { world: { now }, chores: this.#chores }));
  }

  async take(step: Step): Promise<void> {
    if ('ops' in step) valueOf(await this.#book.transact(LABEL, step.ops, { undoable: step.undoable }));
    else if (step.kind === 'undo') await this.#book.undo();
    else if (step.kind === 'redo') await this.#book.redo();
    else if (step.kind === 'compact') valueOf(await this.#book.compact());
    else if (step.kind === 'restart') await this.#reopen();
    else this.#years += 1;
  }

  file(): Promise<string> {
    return readFile(join(this.#dir, 'book.json'), 'utf8');
  }
}

describe('the merged book', () => {
  test('is to the octet what memory would write, whatever was done and however often it was merged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
        const twins = await Promise.all([Twin.make(merging), Twin.make(fromMemory)]);
        for (const each of [...steps, { kind: 'compact' } as const, ...steps, { kind: 'restart' } as const]) {
          for (const twin of twins) await twin.take(each);
          const [merged, written] = await Promise.all(twins.map((twin) => twin.file()));
          expect(merged).toBe(written);
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('is so across blocks too, when lines change at every distance', async () => {
    const twins = await Promise.all([Twin.make(merging), Twin.make(fromMemory)]);
    const all = Array.from({ length: 1_500 }, (_, n) => makeCustomer(n, { note: '长'.repeat(n % 180) }));
    const some = [1, 7, 97, 499].flatMap((every) => all.filter((__, n) => n % every === 0 && every > 1));
    const gone = all.filter((_, n) => n % 101 === 0).map(({ id }): Op => ['del', 'customers', id]);
    const changed = some.map((record): Op => ['put', 'customers', { ...record, note: `改 ${record.note}` }]);
    const puts = all.map((record): Op => ['put', 'customers', record]);
    for (const ops of [puts, changed, gone, puts.slice(0, 400)])
      for (const twin of twins) {
        await twin.take({ kind: 'change', ops, undoable: true });
        await twin.take({ kind: 'compact' });
      }
    const [merged, written] = await Promise.all(twins.map((twin) => twin.file()));
    expect(merged?.length).toBeGreaterThan(1_000_000);
    expect(merged === written).toBe(true);
  }, 60_000);

  test('says what it merged and how much came of it, and leaves the book alone', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(1), putCustomer(2)]));
    valueOf(await book.transact(LABEL, [['del', 'customers', idOf(1)]]));
    const before = await readFile(join(dir, 'book.json'), 'utf8');
    const into = join(await makeFolder(), 'copy.json');
    const merged = await mergedInto(into, dir, 2);
    expect(merged).toMatchObject({ previousSeq: 0, records: 3, bytes: (await readFile(into)).length });
    expect(await readFile(into, 'utf8')).toContain('"seq":2,"clean":false,"savedAt":"2026-12-01T00:00:00.000Z"');
    expect(await readFile(join(dir, 'book.json'), 'utf8')).toBe(before);
  });

  test('must reach what it is to reach: a journal that ends before is damage', async () => {
    const dir = await makeBook();
    valueOf(await (await open(dir)).transact(LABEL, [putCustomer(1)]));
    await expect(mergedInto(join(dir, 'copy.json'), dir, 2)).rejects.toThrow(Damage);
  });
});

async function mergedInto(path: string, dir: string, upTo: number) {
  const file = await realDisk.open(path, 'replace');
  const ask = { upTo, clean: false, savedAt: '2026-12-01T00:00:00.000Z' };
  return mergeBook(realDisk, dir, file, ask).finally(() => file.close());
}

/** A `book.json` at seq 1, edited and merged with nothing. */
async function mergedAfter(edit: (text: string) => string) {
  const book = await open(await makeBook());
  valueOf(await book.transact(LABEL, [putCustomer(1)]));
  valueOf(await book.compact());
  const dir = await makeFolder();
  await writeFile(join(dir, 'book.json'), edit(await readFile(join(book.status().folder, 'book.json'), 'utf8')));
  return mergedInto(join(dir, 'merged.json'), dir, 1);
}

describe('a book.json that is not as we write it', () => {
  const edits: [string, (text: string) => string][] = [
    ['in which somebody changed a word', (text) => text.replace('顾客 1', '顾客 9')],
    ['that an editor laid out anew', (text) => JSON.stringify(JSON.parse(text), undefined, 2)],
    ['with the line breaks of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['that is cut short', (text) => text.slice(0, -30)],
    ['that is cut within a record', (text) => text.slice(0, text.indexOf('顾客 1'))],
    ['with a line behind its end', (text) => `${text}\n`],
    ['without its last line', (text) => text.replace(/,\n"end".*\n/s, '}\n')],
    ['of an older schema', (text) => text.replace(/"schema":\d+/, '"schema":1')],
    ['with a list that we do not know', (text) => text.replace('"history":[', '"strange":[\n],\n"history":[')],
    ['with a list missing', (text) => text.replace('"people":[\n],\n', '')],
    ['with a wrong count', (text) => text.replace('"records":2', '"records":3')],
    ['that ends after what it is to reach', (text) => text.replace('"seq":1', '"seq":7')],
    ['without a word', () => ''],
  ];

  test('as it was is merged', async () => {
    expect(await mergedAfter((text) => text)).toMatchObject({ previousSeq: 1, records: 2 });
  });

  test.each(edits)('%s is left to who holds the book in memory', async (_, edit) => {
    await expect(mergedAfter(edit)).rejects.toThrow(NotAsWritten);
  });
});
