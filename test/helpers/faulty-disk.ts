import { basename } from 'node:path';
import { type Disk, type DiskFile, realDisk } from '../../electron/store/disk.ts';

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

export function makeFaultyDisk(): FaultyDisk {
  const strike = (call: Call, path: string) => {
    disk.calls.push(`${call} ${basename(path)}`);
    if (disk.calls.length > disk.stopAfter) throw Object.assign(new Error('stopped'), { code: 'EIO' });
    const fault = disk.faults.find(
      (each) => each.call === call && path.includes(each.on ?? '') && (each.times ?? 1) > 0,
    );
    if (fault === undefined) return;
    if (fault.times !== undefined) fault.times -= 1;
    throw Object.assign(new Error(fault.code), { code: fault.code });
  };
  const faulty = (file: DiskFile, path: string): DiskFile => ({
    ...file,
    write: async (bytes, at) => {
      // As a full disk does: it takes a part, and refuses only the next call. A crash leaves half of what was being written.
      const most = disk.calls.length === disk.stopAfter ? Math.floor(bytes.length / 2) : disk.most;
      const gone = disk.calls.length > disk.stopAfter;
      const taken = gone ? 0 : await file.write(said(disk, path, bytes).subarray(0, most), at);
      strike('write', path);
      return taken;
    },
    sync: async () => {
      strike('sync', path);
      return file.sync();
    },
    truncate: async (size) => {
      strike('truncate', path);
      return file.truncate(size);
    },
  });
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
      if (mode !== 'read') strike('open', path);
      return faulty(await realDisk.open(path, mode), path);
    },
    rename: async (from, to) => {
      strike('rename', to);
      return realDisk.rename(from, to);
    },
    keepAs: async (from, to) => {
      strike('keepAs', to);
      return realDisk.keepAs(from, to);
    },
    makeFolder: async (folder) => {
      strike('makeFolder', folder);
      return realDisk.makeFolder(folder);
    },
    remove: async (path) => {
      strike('remove', path);
      return realDisk.remove(path);
    },
    syncFolder: async (folder) => {
      strike('syncFolder', folder);
      return realDisk.syncFolder(folder);
    },
  };
  return disk;
}
