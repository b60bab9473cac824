import { basename } from 'node:path';
import { type Disk, type DiskFile, realDisk } from '../../electron/store/disk/disk.ts';

type Call = 'open' | 'write' | 'sync' | 'truncate' | 'rename' | 'syncFolder' | 'keepAs' | 'makeFolder' | 'remove';

interface Fault {
  readonly call: Call;
  /** Part of the file's name. */
  readonly on?: string;
  readonly code: string;
  /** How many times it strikes; always where nothing is said. */
  times?: number;
}

/** A real disk that fails on demand. `faults` may be changed while it is in use; `most` octets at a time are taken by a write. */
export interface FaultyDisk extends Disk {
  faults: Fault[];
  most: number;
  /** Part of the name of files that keep something else than what they were given. */
  liesAbout: string | undefined;
  writable: boolean;
  free: number | undefined;
  /** After so many calls that change something nothing is changed any more: what is on the disk is what a crash leaves behind. */
  stopAfter: number;
  readonly calls: string[];
}

const said = ({ liesAbout }: FaultyDisk, path: string, bytes: Uint8Array): Uint8Array =>
  liesAbout !== undefined && path.includes(liesAbout) ? bytes.map((byte) => byte ^ 1) : bytes;

const refuse = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

function strike(disk: FaultyDisk, call: Call, path: string): void {
  disk.calls.push(`${call} ${basename(path)}`);
  if (disk.calls.length > disk.stopAfter) refuse('EIO');
  const fault = disk.faults.find((each) => each.call === call && path.includes(each.on ?? '') && (each.times ?? 1) > 0);
  if (fault === undefined) return;
  if (fault.times !== undefined) fault.times -= 1;
  refuse(fault.code);
}

/** Octets of a write that reach the file. A crash leaves half of what was being written, and nothing after it. */
function mostOf({ calls, stopAfter, most }: FaultyDisk, bytes: Uint8Array): number {
  if (calls.length > stopAfter) return 0;
  return calls.length === stopAfter ? Math.floor(bytes.length / 2) : most;
}

const faulty = (disk: FaultyDisk, file: DiskFile, path: string): DiskFile => ({
  ...file,
  write: async (bytes, at) => {
    // As a full disk does: it takes a part, and refuses only the next call.
    const taken = await file.write(said(disk, path, bytes).subarray(0, mostOf(disk, bytes)), at);
    strike(disk, 'write', path);
    return taken;
  },
  sync: async () => {
    strike(disk, 'sync', path);
    return file.sync();
  },
  truncate: async (size) => {
    strike(disk, 'truncate', path);
    return file.truncate(size);
  },
});

export function makeFaultyDisk(): FaultyDisk {
  const told = (call: Call, path: string) => strike(disk, call, path);
  const disk: FaultyDisk = {
    ...realDisk,
    faults: [],
    most: Infinity,
    liesAbout: undefined,
    writable: true,
    free: undefined,
    stopAfter: Infinity,
    calls: [],
    isWritable: async () => disk.writable,
    freeBytes: async (folder) => disk.free ?? realDisk.freeBytes(folder),
    open: async (path, mode) => {
      if (mode !== 'read') told('open', path);
      return faulty(disk, await realDisk.open(path, mode), path);
    },
    rename: async (from, to) => {
      told('rename', to);
      return realDisk.rename(from, to);
    },
    keepAs: async (from, to) => {
      told('keepAs', to);
      return realDisk.keepAs(from, to);
    },
    makeFolder: async (folder) => {
      told('makeFolder', folder);
      return realDisk.makeFolder(folder);
    },
    remove: async (path) => {
      told('remove', path);
      return realDisk.remove(path);
    },
    syncFolder: async (folder) => {
      told('syncFolder', folder);
      return realDisk.syncFolder(folder);
    },
  };
  return disk;
}
