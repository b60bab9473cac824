import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { realDisk } from '../../electron/store/disk/disk.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { diceOf, Moment } from './cuts.ts';
import { MemoryDisk } from './memory-disk.ts';

const text = (bytes: Buffer | undefined) => bytes?.toString().replaceAll('\0', '0');

/** Every disk there may be now, as `kind: name=content …`, without repetition. */
function disks({ base, ops }: MemoryDisk): string[] {
  const cuts = [...new Moment(base, ops, ops.length).cuts(diceOf(1), 4)];
  const told = cuts.map(({ image }) => [...image].map(([name, bytes]) => `${name}=${text(bytes)}`).join(' '));
  return [...new Set(told)].sort();
}

async function written(disk: MemoryDisk, name: string, content: string) {
  const file = await disk.open(`/${name}`, 'replace');
  await file.write(Buffer.from(content), 0);
  return file;
}

test('what was written and not synced may be there, may not, and may be NUL under its name', async () => {
  const disk = new MemoryDisk('/');
  await written(disk, 'a', 'one');
  expect(disks(disk)).toEqual(['', 'a=', 'a=000', 'a=one']);
});

test('what was synced is there, and its name once the folder was synced too', async () => {
  const disk = new MemoryDisk('/');
  const file = await written(disk, 'a', 'one');
  await file.sync();
  expect(disks(disk)).toEqual(['', 'a=one']);
  await disk.syncFolder('/');
  expect(disks(disk)).toEqual(['a=one']);
  await file.write(Buffer.from('two'), 3);
  expect(disks(disk)).toEqual(['a=one', 'a=one000', 'a=onetwo']);
});

test('after a sync that failed the next one promises nothing of what was written before', async () => {
  const disk = new MemoryDisk('/', new Map([['a', Buffer.from('old')]]));
  const file = await disk.open('/a', 'edit');
  await file.write(Buffer.from('new'), 0);
  disk.strike = (call) => {
    if (call === 'sync') throw Object.assign(new Error('EIO'), { code: 'EIO' });
  };
  await expect(file.sync()).rejects.toThrow('EIO');
  disk.strike = () => {};
  await file.sync();
  expect(disks(disk)).toEqual(['a=new', 'a=old']);
});

test('a rename without a sync of the folder leaves the one or the other', async () => {
  const disk = new MemoryDisk('/', new Map([['a', Buffer.from('old')]]));
  const draft = await written(disk, 'b', 'new');
  await draft.sync();
  await disk.syncFolder('/');
  await disk.rename('/b', '/a');
  expect(disks(disk)).toEqual(['a=new', 'a=old b=new']);
});

test('the real disk asks the system for what the proof takes for granted', async () => {
  const folder = tempFolder();
  const probe = await open(folder, 'r');
  const handles = Object.getPrototypeOf(probe) as { sync(): Promise<void>; datasync(): Promise<void> };
  await probe.close();
  const sync = vi.spyOn(handles, 'sync');
  const datasync = vi.spyOn(handles, 'datasync');
  onTestFinished(() => void vi.restoreAllMocks());
  const file = await realDisk.open(join(folder, 'a'), 'create');
  await file.write(Buffer.from('one'), 0);
  await file.sync();
  await file.close();
  expect([sync.mock.calls.length, datasync.mock.calls.length]).toEqual([0, 1]);
  await realDisk.syncFolder(folder);
  expect(sync).toHaveBeenCalledTimes(1);
  // Two new folders have a name each, and one that was there already has had its own.
  await realDisk.makeFolder(join(folder, 'b/c'));
  await realDisk.makeFolder(join(folder, 'b/c'));
  expect(sync).toHaveBeenCalledTimes(3);
});
