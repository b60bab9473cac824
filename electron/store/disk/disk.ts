import { constants, type Stats } from 'node:fs';
import { access, copyFile, link, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { patiently } from './patiently.ts';

/** An open file. Positions and sizes in octets. `write` may take fewer octets than it was given, as the system call may. */
export interface DiskFile {
  size(): Promise<number>;
  read(into: Uint8Array, at: number): Promise<number>;
  write(bytes: Uint8Array, at: number): Promise<number>;
  truncate(size: number): Promise<void>;
  /** fdatasync: content and size are on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The few things the store asks of a file system; faults are injected here. Every refusal is the system's own error with its `code`. */
export interface Disk {
  /** `create` refuses a file that is there; `replace` empties it. */
  open(path: string, mode: keyof typeof FLAGS): Promise<DiskFile>;
  list(folder: string): Promise<string[]>;
  /** Octets; undefined when there is no such file. */
  sizeOf(path: string): Promise<number | undefined>;
  /** With the folders above it. A new folder's name is durable at once: nobody would think of syncing the folder around a book. */
  makeFolder(folder: string): Promise<void>;
  isWritable(folder: string): Promise<boolean>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for a file that nobody writes into any more; a copy where the file system knows no links. */
  keepAs(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes names in the folder durable. */
  syncFolder(folder: string): Promise<void>;
  /** Octets that this account may still write there; Infinity where the file system does not say. */
  freeBytes(folder: string): Promise<number>;
}

const FLAGS = { read: 'r', edit: 'r+', create: 'wx+', replace: 'w+' } as const;
const onWindows = process.platform === 'win32';

/** The system's code of a failed call, such as `ENOSPC`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Customers' families stand in the book: other accounts of the machine have no business in it. */
export const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

async function openFile(path: string, mode: keyof typeof FLAGS): Promise<DiskFile> {
  const handle = await open(path, FLAGS[mode], OWNER_ONLY_FILE);
  return {
    size: async () => (await handle.stat()).size,
    read: async (into, at) => (await handle.read(into, 0, into.length, at)).bytesRead,
    write: async (bytes, at) => (await handle.write(bytes, 0, bytes.length, at)).bytesWritten,
    truncate: (size) => handle.truncate(size),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

const renamePatiently = (from: string, to: string): Promise<void> => patiently(() => rename(from, to));

async function keepAs(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    await copyAs(from, to);
  }
}

/** A copy bears the name only when it is whole: half a generation would pass for one. */
async function copyAs(from: string, to: string): Promise<void> {
  if ((await realDisk.sizeOf(to)) !== undefined) return;
  const draft = `${to}.tmp`;
  await copyFile(from, draft);
  const copy = await open(draft, 'r+');
  await copy.sync().finally(() => copy.close());
  await renamePatiently(draft, to);
}

async function syncFolder(folder: string): Promise<void> {
  if (onWindows) return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Some network file systems say nothing, or nought of nought. */
async function freeBytes(folder: string): Promise<number> {
  const told = await statfs(folder).catch(() => undefined);
  return told === undefined || told.blocks === 0 ? Infinity : told.bavail * told.bsize;
}

/** One folder after the other: Node's own recursive way never comes back where the system says ENOENT to all, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(folder); (await realDisk.sizeOf(at)) === undefined; at = dirname(at)) {
    missing.unshift(at);
    if (at === dirname(at)) break;
  }
  for (const each of missing) {
    await mkdir(each, { mode: OWNER_ONLY_FOLDER }).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    await syncFolder(dirname(each));
  }
}

const sizeUnless = (missing: string) => async (path: string) => {
  const found: Stats | undefined = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === missing) return undefined;
    throw error;
  });
  return found?.size;
};

export const realDisk: Disk = {
  open: openFile,
  list: (folder) => readdir(folder),
  sizeOf: sizeUnless('ENOENT'),
  makeFolder,
  isWritable: (folder) =>
    access(folder, constants.W_OK).then(
      () => true,
      () => false,
    ),
  rename: renamePatiently,
  keepAs,
  remove: (path) => rm(path, { force: true }),
  syncFolder,
  freeBytes,
};
