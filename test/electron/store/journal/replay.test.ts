import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBook } from '../../../../electron/store/open-book.ts';
import { makeFaultyDisk } from '../../../helpers/faulty-disk.ts';
import { contentOf, journalOf, makeBook, namesOf, open } from '../../../helpers/store-kit.ts';
import { idOf, LABEL, makeInteraction, makeWorld, putCustomer, valueOf } from '../../../helpers/book-kit.ts';

/** A book in a crashed state: five changes in the journal, the last two written together, and what was seen after each. */
async function makeCrashed() {
  const dir = await makeBook();
  const book = await open(dir);
  const states: unknown[] = [contentOf(book)];
  book.onChange(() => states.push(contentOf(book)));
  valueOf(await book.transact(LABEL, [putCustomer(1)]));
  valueOf(await book.transact(LABEL, [['put', 'interactions', makeInteraction(2, idOf(1))]]));
  valueOf(await book.undo());
  await Promise.all([book.transact(LABEL, [putCustomer(3)]), book.transact(LABEL, [['del', 'customers', idOf(1)]])]);
  const journal = await journalOf(dir);
  const bytes = await readFile(journal);
  const twin = await makeBook();
  await copyFile(join(dir, 'book.json'), join(twin, 'book.json'));
  return { dir: twin, journal: join(twin, basename(journal)), bytes, states };
}

/** Ends of whole lines: what is on the disk up to there was acknowledged, or asked for. */
const lineEnds = (bytes: Buffer): number[] =>
  [...bytes.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1);

const reader = (dir: string) => openBook(dir, { world: makeWorld(), readOnly: true });

describe('a journal cut short', () => {
  test('shows exactly the changes that are whole, wherever it was cut', async () => {
    const crashed = await makeCrashed();
    const ends = lineEnds(crashed.bytes);
    for (let length = 0; length <= crashed.bytes.length; length += 1) {
      await writeFile(crashed.journal, crashed.bytes.subarray(0, length));
      const book = valueOf(await reader(crashed.dir));
      const whole = Math.max(0, ends.filter((end) => end <= length).length - 1);
      const torn = length > 0 && !ends.includes(length);
      expect({ length, content: contentOf(book) }).toEqual({ length, content: crashed.states[whole] });
      expect(book.status().notices.map(({ code }) => code)).toEqual(torn ? ['torn-tail'] : []);
    }
  }, 60_000);

  test('is mended by the writer: the tail is kept, cut, told once, and the next change goes on behind it', async () => {
    const { dir, journal, bytes, states } = await makeCrashed();
    const ends = lineEnds(bytes);
    const good = ends[3] ?? 0;
    await writeFile(journal, bytes.subarray(0, good + 50));
    const book = await open(dir);
    const [notice] = book.status().notices;
    expect(notice).toMatchObject({ code: 'torn-tail', file: basename(journal), bytes: 50 });
    const kept = join(dir, notice?.code === 'torn-tail' ? notice.kept : '');
    expect(await readFile(kept)).toEqual(bytes.subarray(good, good + 50));
    expect(await readFile(journal)).toEqual(bytes.subarray(0, good));
    expect(contentOf(book)).toEqual(states[3]);
    valueOf(await book.transact(LABEL, [putCustomer(9)]));
    const again = valueOf(await reader(dir));
    expect([namesOf(again), again.status().notices]).toEqual([['顾客 1', '顾客 9'], []]);
  });

  test('drops a large change whole when the last of its lines is missing', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(1)]));
    const large = Array.from({ length: 700 }, (_, n) => putCustomer(100 + n, { note: '长'.repeat(300) }));
    valueOf(await book.transact(LABEL, large));
    const bytes = await readFile(await journalOf(dir));
    const ends = lineEnds(bytes);
    expect(ends.length).toBeGreaterThan(4);
    const twin = await makeBook();
    const journal = join(twin, basename(await journalOf(dir)));
    await writeFile(journal, bytes.subarray(0, ends.at(-2)));
    const mended = await open(twin);
    expect([namesOf(mended), (await readFile(journal)).length]).toEqual([['顾客 1'], ends[1]]);
    valueOf(await mended.transact(LABEL, [putCustomer(2)]));
    expect(namesOf(valueOf(await reader(twin)))).toEqual(['顾客 1', '顾客 2']);
  });

  test('is not gone on with when a newer snapshot has overtaken it: that would leave a gap', async () => {
    const { dir, journal, bytes } = await makeCrashed();
    await writeFile(journal, bytes);
    const full = await open(dir);
    await full.close();
    const overtaken = await makeBook();
    await copyFile(join(dir, 'book.json'), join(overtaken, 'book.json'));
    await writeFile(join(overtaken, basename(journal)), bytes.subarray(0, lineEnds(bytes)[2]));
    const book = await open(overtaken);
    valueOf(await book.transact(LABEL, [putCustomer(9)]));
    expect(namesOf(valueOf(await reader(overtaken)))).toEqual(['顾客 3', '顾客 9']);
  });

  test('opens on a full disk too, but takes no change behind a tail that could not be kept', async () => {
    const { dir, journal, bytes, states } = await makeCrashed();
    const cut = bytes.subarray(0, bytes.length - 5);
    await writeFile(journal, cut);
    const disk = makeFaultyDisk();
    disk.faults = [{ call: 'write', code: 'ENOSPC' }];
    const book = await open(dir, { disk });
    const tail = { code: 'torn-tail', file: basename(journal), kept: basename(journal) };
    expect([contentOf(book), book.status().notices]).toMatchObject([states[4], [tail]]);
    disk.faults = [];
    expect(await book.transact(LABEL, [putCustomer(9)])).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    await book.close();
    expect(await readFile(journal)).toEqual(cut);
    valueOf(await (await open(dir)).transact(LABEL, [putCustomer(9)]));
  });

  test.each([0, 30])('may lose even its header (%i octets left): the next change writes a new one', async (length) => {
    const { dir, journal, bytes } = await makeCrashed();
    await writeFile(journal, bytes.subarray(0, length));
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(9)]));
    expect(namesOf(valueOf(await reader(dir)))).toEqual(['顾客 9']);
  });
});

describe('a damaged journal', () => {
  test('is never read wrongly: every flipped bit is refused or told', async () => {
    const { dir, journal, bytes, states } = await makeCrashed();
    const ends = lineEnds(bytes);
    const lastWrite = ends.at(-3) ?? 0;
    for (const at of bytes.keys()) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(journal, flipped);
      const opened = await reader(dir);
      const told = opened.ok ? opened.value.status().notices.map(({ code }) => code) : [opened.error.code];
      // What no later write vouches for cannot be told from a torn tail; everything before it can.
      expect({ at, told }).toEqual({ at, told: [at >= lastWrite ? 'torn-tail' : 'book-unreadable'] });
      if (opened.ok) expect(states).toContainEqual(contentOf(opened.value));
    }
  }, 60_000);

  test('is refused with file, line and copies, and not one octet is written', async () => {
    const { dir, journal, bytes } = await makeCrashed();
    const flipped = Buffer.from(bytes);
    const second = (lineEnds(bytes)[0] ?? 0) + 20;
    flipped[second] = 0;
    await writeFile(journal, flipped);
    expect(await openBook(dir, { world: makeWorld() })).toEqual({
      ok: false,
      error: { code: 'book-unreadable', detail: { file: basename(journal), problem: 'bad-line', line: 2, copies: '' } },
    });
    expect(await readFile(journal)).toEqual(flipped);
    expect((await readdir(dir)).sort()).toEqual(['book.json', 'book.lock', basename(journal)]);
  });

  test('of another book is refused as foreign', async () => {
    const { journal, bytes } = await makeCrashed();
    const dir = await makeBook(idOf(800_000));
    await writeFile(join(dir, basename(journal)), bytes);
    expect(await openBook(dir, { world: makeWorld() })).toEqual({
      ok: false,
      error: {
        code: 'book-foreign',
        detail: { file: basename(journal), problem: 'foreign-journal', line: 1, copies: '' },
      },
    });
  });

  test('with a missing segment, or with two that tell different stories, is refused', async () => {
    const { dir, journal, bytes } = await makeCrashed();
    const later = basename(journal).replace('000000000000', '000000000007');
    await writeFile(join(dir, later), bytes);
    const refusal = (problem: string) => ({
      ok: false,
      error: { code: 'book-unreadable', detail: { file: later, problem, copies: '' } },
    });
    expect(await reader(dir)).toEqual(refusal('gap'));
    await writeFile(journal, bytes);
    expect(await reader(dir)).toEqual(refusal('gap'));
    const other = `${basename(journal).slice(0, -'.jsonl'.length)}2.jsonl`;
    await writeFile(join(dir, other), bytes);
    expect(await reader(dir)).toMatchObject({ ok: false, error: { detail: { problem: 'diverged' } } });
  });
});
