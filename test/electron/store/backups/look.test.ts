import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lookAt } from '../../../../electron/store/backups/look.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import { hex } from '../../../../electron/store/journal/journal-line.ts';
import { backUp, hoursAfter, makeSavedBook, NOON } from '../../../helpers/backups-kit.ts';
import { idOf, LABEL, makeCustomer, makeInteraction, makeRecordsFrom, valueOf } from '../../../helpers/book-kit.ts';
import { makeFolder, open } from '../../../helpers/store-kit.ts';

const V1 = fileURLToPath(new URL('../../../fixtures/books/v1/book.json', import.meta.url));

async function refusal(path: string): Promise<unknown> {
  return lookAt(realDisk, path).then(
    () => 'sound',
    (error: unknown) => (error instanceof Error && 'failure' in error ? error.failure : error),
  );
}

const unreadable = (problem: string) => ({ code: 'backup-unreadable', detail: { problem } });

/** A packed backup of a small book; its path and octets. */
async function makePacked(): Promise<{ path: string; bytes: Buffer; folder: string }> {
  const dir = await makeSavedBook();
  const { id } = await backUp(dir);
  const folder = join(dir, 'backups');
  return { path: join(folder, id), bytes: await readFile(join(folder, id)), folder };
}

/** The text as a snapshot with a footer that is right. */
function sealed(lines: readonly string[], records: number): string {
  const body = `${lines.join('\n')}\n`;
  return `${body}"end":{"records":${records},"crc32":"${hex(crc32(body))}"}}\n`;
}

describe('what a snapshot holds', () => {
  test('is counted, packed or not, and a book of the first schema too', async () => {
    const { path, bytes, folder } = await makePacked();
    const looked = await lookAt(realDisk, path);
    expect(looked.content).toEqual({
      customers: 1,
      interactions: 1,
      records: 2,
      last: { name: '顾客 1', at: NOON },
    });
    expect([looked.header.seq, looked.lines, looked.octets]).toEqual([1, 3, gunzipSync(bytes).length]);
    const plain = join(folder, 'plain.json');
    await writeFile(plain, gunzipSync(bytes));
    expect(await lookAt(realDisk, plain)).toEqual(looked);
    const old = await lookAt(realDisk, V1);
    expect([old.header.schema, old.content]).toMatchObject([1, { customers: 2, interactions: 2 }]);
  });

  test('the customer touched last is the one last changed or last contacted', async () => {
    const dir = await makeSavedBook();
    const book = await open(dir);
    const [later, latest] = [hoursAfter(NOON, 1), hoursAfter(NOON, 2)];
    const ops = [
      [
        'put',
        'customers',
        makeCustomer(5, { changedAt: later, name: '甲"loggedAt":"2099', note: '"changedAt":"2099' }),
      ],
      ['put', 'customers', makeCustomer(6, { changedAt: NOON, name: '乙' })],
    ] as const;
    valueOf(await book.transact(LABEL, ops));
    await book.close();
    const lastIn = async () => (await lookAt(realDisk, join(dir, 'book.json'))).content.last;
    expect(await lastIn()).toEqual({ name: '甲"loggedAt":"2099', at: later });
    const again = await open(dir);
    const note = makeInteraction(7, idOf(6), { changedAt: latest, loggedAt: NOON, note: '"changedAt":"2099' });
    valueOf(await again.transact(LABEL, [['put', 'interactions', note]]));
    await again.close();
    expect(await lastIn()).toEqual({ name: '乙', at: latest });
  });

  test('an empty book has no customer touched last', async () => {
    const dir = await makeSavedBook();
    const book = await open(dir);
    valueOf(
      await book.transact(LABEL, [
        ['del', 'interactions', idOf(2)],
        ['del', 'customers', idOf(1)],
      ]),
    );
    await book.close();
    expect((await lookAt(realDisk, join(dir, 'book.json'))).content).toEqual({
      customers: 0,
      interactions: 0,
      records: 0,
    });
  });

  test('larger than any piece that is read at a time', async () => {
    const dir = await makeSavedBook();
    const book = await open(dir);
    for (let n = 10; n < 14; n += 1) valueOf(await book.transact(LABEL, makeRecordsFrom(n, 400)));
    await book.close();
    const { content, octets } = await lookAt(realDisk, join(dir, 'book.json'));
    expect([content.customers, content.interactions, octets > 1_000_000]).toEqual([5, 1_597, true]);
  }, 60_000);
});

describe('a backup that is not whole is told from one that is', () => {
  test('cut short anywhere', async () => {
    const { path, bytes } = await makePacked();
    for (let length = 0; length < bytes.length; length += 1) {
      await writeFile(path, bytes.subarray(0, length));
      expect(await refusal(path)).toMatchObject({ code: 'backup-unreadable' });
    }
  }, 60_000);

  test('any bit of its content turned over', async () => {
    const { path, bytes } = await makePacked();
    // The ten octets at the head of a packed file hold a time and a system, which nothing depends on.
    for (let at = 10; at < bytes.length; at += 1) {
      const bad = Buffer.from(bytes);
      // Before the eight octets of the tail the content ends, and of its last octet only the lowest bit is surely a part of it.
      bad[at] = (bad[at] ?? 0) ^ (1 << (at === bytes.length - 9 ? 0 : at % 8));
      await writeFile(path, bad);
      expect([at, await refusal(path)]).toMatchObject([at, { code: 'backup-unreadable' }]);
    }
  }, 60_000);

  test.each<[string, (text: string) => Buffer | string, string]>([
    ['an empty file', () => Buffer.alloc(0), 'Z_BUF_ERROR'],
    ['nothing, packed', () => gzipSync(''), 'empty'],
    ['something else, packed', () => gzipSync('Dear diary\n'), 'header'],
    ['not packed at all', (text) => text, 'Z_DATA_ERROR'],
    ['a record left out', (text) => gzipSync(text.replace(/\{"id":.*\n/, '')), 'count'],
    ['a letter changed before packing', (text) => gzipSync(text.replace('顾客 1', '顾客 2')), 'crc'],
    ['no footer', (text) => gzipSync(text.slice(0, text.indexOf('"end":'))), 'cut-short'],
    ['words after the footer', (text) => gzipSync(`${text}more\n`), 'after-end'],
    ['an unfinished line after the footer', (text) => gzipSync(`${text}more`), 'after-end'],
    ['a line that is no record', (text) => gzipSync(text.replace('\n{"id"', '\nx{"id"')), 'line'],
    ['a line of its own between the lists', (text) => gzipSync(text.replace('"people"', 'x\n"people"')), 'line'],
    [
      'a record that is no JSON under a right seal',
      () => gzipSync(sealed([HEAD, '"customers":[', '{x', '],'], 1)),
      'line',
    ],
  ])('%s', async (_, damage, problem) => {
    const { path, bytes } = await makePacked();
    await writeFile(path, damage(gunzipSync(bytes).toString('utf8')));
    expect(await refusal(path)).toEqual(unreadable(problem));
  });

  test('a folder that bears the name of a backup, and none at all', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'x.json.gz'));
    expect(await refusal(join(folder, 'x.json.gz'))).toEqual(unreadable('EISDIR'));
    expect(await refusal(join(folder, 'y.json.gz'))).toEqual({ code: 'not-found' });
    await copyFile(V1, join(folder, 'z.json'));
    expect(await refusal(join(folder, 'z.json'))).toBe('sound');
  });
});

const HEAD =
  '{"format":"account-book","schema":2,"bookId":"x","seq":1,"clean":true,"savedAt":"2026-11-22T04:00:00.000Z",';
