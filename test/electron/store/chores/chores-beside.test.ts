import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { choresBeside, type WorkerPort } from '../../../../electron/store/chores/chores-beside.ts';
import { ring } from '../../../../electron/store/chores/ring.ts';
import { startWorker } from '../../../../electron/store/chores/start-worker.ts';
import { LABEL, putCustomer, valueOf } from '../../../helpers/book-kit.ts';
import { makeClock } from '../../../helpers/fake-clock.ts';
import { makeBook, makeFolder, namesOf, open } from '../../../helpers/store-kit.ts';

const ENTRANCE = new URL('../../../../electron/compaction.ts', import.meta.url);
const CHILD = fileURLToPath(new URL('../../../helpers/book-child.ts', import.meta.url));
const ask = { dir: 'nowhere', upTo: 1, clean: true, savedAt: '', records: 1 };

/** A worker made of words: what it was sent, and what it is made to say. */
function makeWorker() {
  const sent: unknown[] = [];
  const listeners: { message: (message: unknown) => void; exit: () => void } = {
    message: () => undefined,
    exit: () => undefined,
  };
  const held: boolean[] = [];
  let ended = 0;
  const port: WorkerPort = {
    postMessage: (message) => void sent.push(message),
    onMessage: (listener) => (listeners.message = listener),
    onExit: (listener) => (listeners.exit = listener),
    hold: (on) => void held.push(on),
    end: async () => void (ended += 1),
  };
  return {
    port,
    sent,
    held,
    ended: () => ended,
    say: (word: unknown) => listeners.message(word),
    die: () => listeners.exit(),
  };
}

function makeChores() {
  const clock = makeClock();
  const workers: ReturnType<typeof makeWorker>[] = [];
  const start = () => {
    const worker = makeWorker();
    workers.push(worker);
    return worker.port;
  };
  return { chores: choresBeside(start, clock.after), clock, workers };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));
const done = { ok: true, value: { seq: 1, bytes: 9 } };

describe('the worker for chores', () => {
  test('begins with the first chore, does them one after the other, and keeps the process only while it works', async () => {
    const { chores, workers } = makeChores();
    expect(workers).toEqual([]);
    const both = [chores.do('compact', ask), chores.do('compact', { ...ask, upTo: 2 })];
    await soon();
    const [worker] = workers;
    expect(worker?.sent).toEqual([{ name: 'compact', ask }]);
    worker?.say(done);
    await soon();
    expect(worker?.sent.length).toBe(2);
    worker?.say({ ok: true, value: null });
    expect(await Promise.all(both)).toEqual([done, { ok: true, value: null }]);
    expect([workers.length, worker?.held]).toEqual([1, [true, false, true, false]]);
  });

  test('ends when there was nothing to do for a while, and begins anew', async () => {
    const { chores, clock, workers } = makeChores();
    const first = chores.do('compact', ask);
    await soon();
    workers[0]?.say(done);
    await first;
    clock.pass(60_000);
    expect(workers[0]?.ended()).toBe(1);
    const second = chores.do('compact', ask);
    await soon();
    workers[1]?.say(done);
    expect([await second, workers.length]).toEqual([done, 2]);
    await chores.close();
    expect(workers.map((worker) => worker.ended())).toEqual([1, 1]);
  });

  test('that dies answers so, and the next chore gets a new one', async () => {
    const { chores, workers } = makeChores();
    const first = chores.do('compact', ask);
    await soon();
    workers[0]?.die();
    expect(await first).toEqual({ ok: false, error: { code: 'write-failed', detail: { problem: 'worker-ended' } } });
    const second = chores.do('compact', ask);
    await soon();
    workers[1]?.say(done);
    expect(await second).toEqual(done);
  });

  test('that cannot be begun answers so', async () => {
    const chores = choresBeside(() => {
      throw new Error('no threads left');
    }, ring);
    const refusal = { ok: false, error: { code: 'write-failed', detail: { problem: 'worker-not-begun' } } };
    expect([await chores.do('compact', ask), await chores.do('compact', ask)]).toEqual([refusal, refusal]);
  });
});

/** Whether another process may not write into the book. One that may would go on writing until it is killed. */
async function isRefused(dir: string): Promise<boolean> {
  const child = spawn(process.execPath, [CHILD, dir, '5'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let wrote = false;
  child.stdout.on('data', (told: Buffer) => {
    wrote ||= told.includes('5\n');
    if (wrote) child.kill('SIGKILL');
  });
  await once(child, 'exit');
  return !wrote;
}

describe('a real thread', () => {
  function beside(url = ENTRANCE) {
    const chores = choresBeside(() => startWorker(url), ring);
    onTestFinished(() => chores.close());
    return chores;
  }

  test('merges a book that is open here, at work and at quit', async () => {
    const dir = await makeBook();
    const book = await open(dir, { chores: beside() });
    valueOf(await book.transact(LABEL, [putCustomer(1)]));
    expect(valueOf(await book.compact())).toMatchObject({ seq: 1 });
    expect(await readFile(join(dir, 'book.json'), 'utf8')).toContain('"seq":1,"clean":false');
    valueOf(await book.transact(LABEL, [putCustomer(2)]));
    await book.close();
    expect(await readFile(join(dir, 'book.json'), 'utf8')).toContain('"seq":2,"clean":true');
    expect(namesOf(await open(dir))).toEqual(['顾客 1', '顾客 2']);
  });

  test('leaves the lock alone: another process is refused while it works and after it has ended', async () => {
    const dir = await makeBook();
    const chores = beside();
    const book = await open(dir, { chores });
    valueOf(await book.transact(LABEL, [putCustomer(1)]));
    const merging = book.compact();
    expect(await isRefused(dir)).toBe(true);
    valueOf(await merging);
    await chores.close();
    expect(await isRefused(dir)).toBe(true);
  });

  test('answers what the disk refuses, and makes nothing where nothing is', async () => {
    const folder = await makeFolder();
    const missing = await beside().do('compact', { ...ask, dir: join(folder, 'gone') });
    expect(await readdir(folder)).toEqual([]);
    expect(missing).toEqual({ ok: false, error: { code: 'write-failed', detail: { problem: 'ENOENT' } } });
  });

  test('that ends in an error leaves the book open and every change in the journal; at quit it is merged here', async () => {
    const dir = await makeBook();
    const book = await open(dir, { chores: beside(new URL('data:text/javascript,throw new Error("broken")')) });
    valueOf(await book.transact(LABEL, [putCustomer(1)]));
    expect(await book.compact()).toMatchObject({ ok: false, error: { detail: { problem: 'worker-ended' } } });
    valueOf(await book.transact(LABEL, [putCustomer(2)]));
    expect(await readFile(join(dir, 'book.json'), 'utf8')).toContain('"seq":0');
    await book.close();
    expect(await readFile(join(dir, 'book.json'), 'utf8')).toContain('"seq":2,"clean":true');
    const again = await open(dir);
    expect([namesOf(again), again.status().notices]).toEqual([['顾客 1', '顾客 2'], []]);
  });
});
