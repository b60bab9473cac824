import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, copyFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkBook } from '../../../electron/store/check/check-book.ts';
import { realDisk } from '../../../electron/store/disk/disk.ts';
import { bookFileNames } from '../../../electron/store/layout.ts';
import { contentOf, journalOf, makeBook, makeFolder, namesOf, open } from '../../helpers/store-kit.ts';
import { makeFaultyDisk } from '../../helpers/faulty-disk.ts';
import { idOf, LABEL, makeRecordsFrom, putCustomer, valueOf } from '../../helpers/book-kit.ts';

const CHILD = fileURLToPath(new URL('../../helpers/book-child.ts', import.meta.url));

/** A process that has the book open; `lines` is what it says. */
function startChild(dir: string, ...args: string[]): { child: ChildProcess; lines: AsyncIterator<string> } {
  const child = spawn(process.execPath, [CHILD, dir, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('two processes on one book', () => {
  test('the second reads, says who writes, and refuses; killed, the first frees it at once', async () => {
    const dir = await makeBook();
    const { child, lines } = startChild(dir, '1', 'hold');
    await lines.next();
    const owner = { host: hostname(), pid: child.pid };
    const second = await open(dir);
    expect(second.status()).toMatchObject({ readOnly: true, notices: [{ code: 'in-use', ...owner }] });
    const refused = { ok: false, error: { code: 'book-in-use', detail: owner } };
    expect(await second.transact(LABEL, [putCustomer(1)])).toEqual(refused);
    expect(await second.undo()).toEqual(refused);
    await kill(child);
    const third = await open(dir);
    expect(third.status()).toMatchObject({ readOnly: false, notices: [] });
  });

  test('copying the book by its list of names does not free the lock', async () => {
    const dir = await makeBook();
    const book = await open(dir);
    valueOf(await book.transact(LABEL, [putCustomer(1)]));
    // Nor does a second opener in the same process that comes and goes.
    await (await open(dir)).close();
    const copy = await makeFolder();
    for (const name of await bookFileNames(realDisk, dir)) await copyFile(join(dir, name), join(copy, name));
    const { child, lines } = startChild(dir, '5');
    // The child would write if it could; refused, it ends.
    await Promise.race([lines.next(), once(child, 'exit')]);
    await once(child, 'exit');
    expect(child.exitCode).not.toBe(0);
    expect(namesOf(await open(copy))).toEqual(['顾客 1']);
  });

  test('a reader takes a line that is just being written for not there yet', async () => {
    const dir = await makeBook();
    const writer = await open(dir);
    valueOf(await writer.transact(LABEL, [putCustomer(1)]));
    await appendFile(await journalOf(dir), '{"seq":2,"at":"20');
    const reader = await open(dir);
    expect([namesOf(reader), reader.status().notices.map(({ code }) => code)]).toEqual([['顾客 1'], ['in-use']]);
    await reader.refresh();
    valueOf(await writer.transact(LABEL, [putCustomer(2)]));
    await reader.refresh();
    expect(namesOf(reader)).toEqual(['顾客 1', '顾客 2']);
  });

  test('a reader catches up with what the writer does, also when it closes', async () => {
    const dir = await makeBook();
    const writer = await open(dir);
    const reader = await open(dir);
    const told: string[] = [];
    reader.onChange(({ by, seq, changes }) => told.push(`${by} ${seq} ${changes.length}`));
    valueOf(await writer.transact(LABEL, [putCustomer(1)]));
    await reader.refresh();
    valueOf(await writer.transact(LABEL, [putCustomer(2), putCustomer(3)]));
    await writer.close();
    await reader.refresh();
    await reader.refresh();
    expect(contentOf(reader)).toEqual(contentOf(writer));
    for (const n of [4, 5, 6]) {
      const next = await open(dir);
      valueOf(await next.transact(LABEL, [putCustomer(n), ['del', 'customers', idOf(n - 3)]]));
      await next.close();
    }
    await reader.refresh();
    expect(namesOf(reader)).toEqual(['顾客 4', '顾客 5', '顾客 6']);
    expect(told).toEqual(['reread 1 1', 'reread 2 2', 'reread 5 6']);
  });
});

test('a folder that cannot be written to opens, says so, and refuses changes', async () => {
  const dir = await makeBook();
  const disk = makeFaultyDisk();
  disk.writable = false;
  const book = await open(dir, { disk });
  expect(book.status()).toMatchObject({ readOnly: true, notices: [{ code: 'read-only-folder', folder: dir }] });
  expect(await book.transact(LABEL, [putCustomer(1)])).toEqual({ ok: false, error: { code: 'book-read-only' } });
  await book.close();
  expect(disk.calls).toEqual([]);
});

test('twenty times killed in the midst of writing, the book has every acknowledged change and no half one', async () => {
  const dir = await makeBook();
  const acknowledged: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const { child, lines } = startChild(dir, String((acknowledged.at(-1) ?? 0) + 10));
    await lines.next();
    const wanted = 1 + (round % 7);
    for (let i = 0; i < wanted; i += 1) acknowledged.push(Number((await lines.next()).value));
    const gone = kill(child);
    for (let next = await lines.next(); next.done !== true; next = await lines.next())
      acknowledged.push(Number(next.value));
    await gone;
    const reader = await open(dir, { readOnly: true });
    const records = contentOf(reader);
    expect(acknowledged.filter((n) => records['customers']?.[idOf(n)] === undefined)).toEqual([]);
    for (const id of reader.records.customers.keys()) {
      const n = Number(id.slice(-12));
      const whole = makeRecordsFrom(n, n % 5 === 0 ? 400 : 2).length - 1;
      expect([...reader.records.interactions.values()].filter((each) => each.customerId === id).length).toBe(whole);
    }
    if (round % 5 === 4) await (await open(dir)).close();
  }
  expect((await checkBook(dir)).problems).toEqual([]);
}, 120_000);
