import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf, keepAttachment, readAttachment } from '../../../../electron/store/attachments/attachment-files.ts';
import { forgetErased } from '../../../../electron/store/attachments/forget-erased.ts';
import { realDisk } from '../../../../electron/store/disk/disk.ts';
import type { PastEntry } from '../../../../electron/store/past/past-entry.ts';
import { emptyPast } from '../../../../electron/store/past/past.ts';
import { emptyTables } from '../../../../electron/store/tables.ts';
import { idOf } from '../../../helpers/book-kit.ts';
import { makeFaultyDisk } from '../../../helpers/faulty-disk.ts';
import { makeFolder } from '../../../helpers/store-kit.ts';

const bytes = (words: string) => new Uint8Array(new TextEncoder().encode(words));
const PHOTO = bytes('the octets of a photo');
const SMALL = bytes('a small one');
const HASH = hashOf(PHOTO);

describe('a file on the disk', () => {
  it('lies under the SHA-256 of its content', async () => {
    const dir = await makeFolder();
    expect(await keepAttachment(realDisk, dir, bytes('abc'), undefined)).toEqual({
      ok: true,
      value: { hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    });
  });

  it('is there once, however often it is handed over', async () => {
    const dir = await makeFolder();
    const disk = makeFaultyDisk();
    await keepAttachment(disk, dir, PHOTO, SMALL);
    const renames = () =>
      disk.calls.filter((call) => call === `rename ${HASH}` || call.startsWith(`rename ${HASH}.tmp`));
    const before = renames().length;
    await keepAttachment(disk, dir, PHOTO, SMALL);
    expect(renames()).toHaveLength(before);
    expect((await readdir(join(dir, 'attachments'))).sort()).toEqual([HASH, `${HASH}.thumb`]);
  });

  it('comes back in both sizes', async () => {
    const dir = await makeFolder();
    await keepAttachment(realDisk, dir, PHOTO, SMALL);
    expect(await readAttachment(realDisk, dir, HASH, 'whole')).toEqual({ ok: true, value: PHOTO });
    expect(await readAttachment(realDisk, dir, HASH, 'thumbnail')).toEqual({ ok: true, value: SMALL });
  });

  it('is not given out when it is no longer what its name says, and is mended by the same file', async () => {
    const dir = await makeFolder();
    await keepAttachment(realDisk, dir, PHOTO, undefined);
    await writeFile(join(dir, 'attachments', HASH), 'the octets of a ph0to');
    const gone = { ok: false, error: { code: 'not-found', detail: { noun: 'file' } } };
    expect(await readAttachment(realDisk, dir, HASH, 'whole')).toEqual(gone);
    await keepAttachment(realDisk, dir, PHOTO, undefined);
    expect(await readAttachment(realDisk, dir, HASH, 'whole')).toEqual({ ok: true, value: PHOTO });
  });

  it('is missing where nobody put it', async () => {
    const dir = await makeFolder();
    const gone = { ok: false, error: { code: 'not-found', detail: { noun: 'file' } } };
    expect(await readAttachment(realDisk, dir, HASH, 'thumbnail')).toEqual(gone);
  });

  it('is refused whole by a full disk', async () => {
    const dir = await makeFolder();
    const disk = makeFaultyDisk();
    disk.faults = [{ call: 'write', code: 'ENOSPC' }];
    disk.most = 5;
    expect(await keepAttachment(disk, dir, PHOTO, SMALL)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await readdir(join(dir, 'attachments'))).toEqual([]);
  });
});

const record = { id: idOf(1), hash: HASH };
const binned = { id: idOf(2), records: [{ collection: 'attachments', record }] };
const leaving = (by: 'transaction' | 'undo') => ({
  seq: 9,
  label: { code: 'bin.erase' },
  by,
  changes: [{ collection: 'bin' as const, id: binned.id, before: binned, after: undefined }],
});
const entry = (inv: PastEntry['inv']): PastEntry => ({
  seq: 1,
  at: '2026-11-22T00:00:00.000Z',
  label: { code: 'attachment.remove' },
  by: 'transaction',
  undoable: true,
  inv,
});

describe('a file whose record has left the bin for good', () => {
  const left = async (prepare: (book: Parameters<typeof forgetErased>[2]) => void, by: 'transaction' | 'undo') => {
    const dir = await makeFolder();
    await keepAttachment(realDisk, dir, PHOTO, SMALL);
    await writeFile(join(dir, 'attachments', 'f'.repeat(64)), 'nobody speaks of this one');
    const book = { tables: emptyTables(), past: emptyPast() };
    prepare(book);
    await forgetErased(realDisk, dir, book, leaving(by));
    return (await readdir(join(dir, 'attachments'))).filter((name) => name.startsWith(HASH)).length;
  };

  it('goes, and nothing else does', async () => {
    const dir = await makeFolder();
    await keepAttachment(realDisk, dir, PHOTO, SMALL);
    await writeFile(join(dir, 'attachments', 'f'.repeat(64)), 'nobody speaks of this one');
    await forgetErased(realDisk, dir, { tables: emptyTables(), past: emptyPast() }, leaving('transaction'));
    expect(await readdir(join(dir, 'attachments'))).toEqual(['f'.repeat(64)]);
    expect(await readFile(join(dir, 'attachments', 'f'.repeat(64)), 'utf8')).toBe('nobody speaks of this one');
  });

  it('stays while another record shows it', async () => {
    expect(await left(({ tables }) => tables.attachments.set(record.id, record), 'transaction')).toBe(2);
  });

  it('stays while the bin holds it a second time', async () => {
    expect(await left(({ tables }) => tables.bin.set(idOf(3), { ...binned, id: idOf(3) }), 'transaction')).toBe(2);
  });

  it('stays while an undo could bring it back', async () => {
    expect(await left(({ past }) => past.undo.push(entry([['put', 'attachments', record]])), 'transaction')).toBe(2);
  });

  it('stays when the bin was left by an undo', async () => {
    expect(await left(() => undefined, 'undo')).toBe(2);
  });
});
