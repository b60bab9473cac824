import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { News } from '../../../shared/contract/news.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const CHILD = fileURLToPath(new URL('../../helpers/book-child.ts', import.meta.url));

/** Another process that has the book open. */
async function holdElsewhere(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [CHILD, folder, '1', 'hold'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return child;
}

const add = ({ ask }: RealHouse, name: string) => ask('customer.create', { kind: 'person', name });

const namesIn = async ({ ask }: RealHouse): Promise<string[]> => {
  const listed = await ask('customer.list', {
    query: '',
    filter: {},
    sort: { by: 'added', direction: 'up' },
    offset: 0,
    limit: 200,
  });
  return listed.rows.map(({ name }) => name).sort();
};

function newsOf({ house }: RealHouse): News['news'][] {
  const heard: News['news'][] = [];
  house.onNews(({ news }) => heard.push(news));
  return heard;
}

describe('a book opened again from the disk', () => {
  it('has every change that was acknowledged while it was opened again and again', async () => {
    const real = await openRealHouse();
    const names = Array.from({ length: 40 }, (_, n) => `样例${n}`);
    const asked: Promise<unknown>[] = [];
    for (const [n, name] of names.entries()) {
      asked.push(add(real, name));
      if (n % 10 === 5) asked.push(real.ask('book.reopen', {}));
      if (n % 4 === 0) await new Promise((done) => setTimeout(done, 3));
    }
    await Promise.all(asked);
    expect(await namesIn(real)).toEqual(names.sort());
    expect(await namesIn(await real.reopen())).toEqual(names);
  });

  it('takes over where the one that wrote was killed', { timeout: 20_000 }, async () => {
    const first = await openRealHouse();
    await first.house.close();
    const child = await holdElsewhere(first.folder);
    const second = await openRealHouse({ folder: first.folder });
    expect(await second.ask('book.reopen', {})).toEqual({ readOnly: true });
    expect(await second.refused('customer.create', { kind: 'person', name: '样例' })).toMatchObject({
      code: 'book-in-use',
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await second.ask('book.reopen', {})).toEqual({ readOnly: false });
    await add(second, '样例');
    expect(await namesIn(second)).toEqual(['样例']);
  });
});

describe('backups behind the door of a house', () => {
  it('go back to what the day was, and back again', async () => {
    const real = await openRealHouse();
    await real.ask('book.addSample', {});
    const before = await real.ask('agenda.days', { days: 7 });
    const { id, place } = await real.ask('backup.make', {});
    const [due] = before.days.flatMap(({ rows }) => rows);
    await real.ask('customer.remove', { id: due?.customer.id ?? '' });
    const after = await real.ask('agenda.days', { days: 7 });
    const heard = newsOf(real);
    const { saved } = await real.ask('backup.restore', { id, place });
    expect(await real.ask('agenda.days', { days: 7 })).toEqual(before);
    expect(heard.slice(-2)).toEqual(['book-reopened', 'backups-changed']);
    expect(saved).toMatchObject({ kind: 'kept', place: 'book' });
    await real.ask('backup.restore', { id: saved.id, place: 'book' });
    expect(await real.ask('agenda.days', { days: 7 })).toEqual(after);
  });

  it('opens the book as it was when a restore is refused', async () => {
    const real = await openRealHouse();
    await add(real, '样例');
    expect(await real.refused('backup.restore', { id: 'none', place: 'book' })).toMatchObject({ code: 'not-found' });
    expect(await namesIn(real)).toEqual(['样例']);
  });

  it('are put into the second place too, and its absence is told', async () => {
    const second = tempFolder();
    const real = await openRealHouse();
    expect(await real.ask('backup.setPlace', { folder: second })).toEqual({ folder: second });
    await add(real, '样例');
    await real.ask('backup.make', {});
    const { backups } = await real.ask('backup.list', {});
    expect(new Set(backups.map(({ place }) => place))).toEqual(new Set(['book', 'second']));
    await real.house.close();
    rmSync(second, { recursive: true });
    const { ask } = await openRealHouse({ folder: real.folder, second });
    expect((await ask('backup.list', {})).second).toMatchObject({ folder: second, problem: 'ENOENT' });
    expect((await ask('book.status', {})).notices).toContainEqual({
      code: 'second-place-missing',
      folder: second,
      problem: 'ENOENT',
    });
    await ask('backup.setPlace', {});
    expect((await ask('book.status', {})).notices).toEqual([]);
  });

  it('take no folder that is none: a relative one, one in the book, one that cannot be written', async () => {
    const real = await openRealHouse();
    const problemOf = async (folder: string) => (await real.refused('backup.setPlace', { folder })).detail?.['problem'];
    expect(await problemOf('backups')).toBe('relative');
    expect(await problemOf(real.folder)).toBe('inside-book');
    expect(await problemOf(path.join(real.folder, 'backups'))).toBe('inside-book');
    expect(await problemOf(path.join(tempFolder(), 'gone'))).toBe('ENOENT');
    expect((await real.refused('book.copy', { folder: 'copy' })).detail).toEqual({
      folder: 'copy',
      problem: 'relative',
    });
    expect((await real.refused('book.copy', { folder: real.folder })).code).toBe('folder-not-writable');
  });

  it('copy the book to where it opens with the same day', async () => {
    const real = await openRealHouse();
    await real.ask('book.addSample', {});
    const folder = path.join(tempFolder(), 'elsewhere');
    expect(await real.ask('book.copy', { folder })).toMatchObject({ folder, content: { customers: 200 } });
    const copy = await openRealHouse({ folder });
    expect(await copy.ask('agenda.days', { days: 7 })).toEqual(await real.ask('agenda.days', { days: 7 }));
  });
});

describe('a book that cannot be opened', () => {
  async function destroyed(): Promise<RealHouse> {
    const real = await openRealHouse();
    await add(real, '样例甲');
    const again = await real.reopen();
    await add(again, '样例乙');
    await again.house.close();
    writeFileSync(
      path.join(real.folder, 'book.json'),
      readFileSync(path.join(real.folder, 'book.json')).subarray(0, 200),
    );
    return openRealHouse({ folder: real.folder });
  }

  it('says why to every call, and is led out of it without losing a word', async () => {
    const real = await destroyed();
    expect((await real.refused('agenda.days', { days: 1 })).code).toBe('book-unreadable');
    expect((await real.ask('book.opening', {})).state).toBe('refused');
    const { problem, ways } = await real.ask('recovery.look', {});
    expect([problem?.file, ways[0]?.kind, ways[0]?.lostChanges]).toEqual(['book.json', 'replay', 0]);
    const { kept } = await real.ask('recovery.take', { id: ways[0]?.id ?? '' });
    expect(readdirSync(path.join(real.folder, kept))).toContain('book.json');
    expect(await namesIn(real)).toEqual(['样例乙', '样例甲'].sort());
    expect((await real.ask('book.check', {})).problems).toEqual([]);
  });

  it('still lists and shows its backups, and stays refused when a way is none', async () => {
    const real = await destroyed();
    const { backups } = await real.ask('backup.list', {});
    const [newest] = backups.filter(({ verifiedAt }) => verifiedAt !== undefined);
    expect(await real.ask('backup.preview', { id: newest?.id ?? '', place: 'book' })).toMatchObject({ id: newest?.id });
    expect((await real.refused('recovery.take', { id: 'none' })).code).toBe('not-found');
    expect((await real.refused('backup.make', {})).code).toBe('book-unreadable');
    expect((await real.refused('book.status', {})).code).toBe('book-unreadable');
  });

  it('is opened once it is there after all', async () => {
    const folder = path.join(tempFolder(), 'late');
    const late = await openRealHouse({ folder });
    expect((await late.refused('book.reopen', {})).code).toBe('book-missing');
    const made = await openRealHouse();
    await add(made, '样例');
    await made.house.close();
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'book.json'), readFileSync(path.join(made.folder, 'book.json')));
    expect(await late.ask('book.reopen', {})).toEqual({ readOnly: false });
    expect([await namesIn(late), existsSync(path.join(folder, 'book.lock'))]).toEqual([['样例'], true]);
  });
});
