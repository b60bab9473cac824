import { basename } from 'node:path';
import { type Disk, type DiskFile, realDisk } from '../../electron/store/disk.ts';

type Call = 'open' | 'write' | 'sync' | 'truncate' | 'rename' | 'syncFolder' | 'keepAs';

interface Fault {
  readonly call: Call;
  /** Part of the file's name. */
  readonly on?: string;
  readonly code: string;
}

/** A real disk that fails on demand. `faults` may be changed while it is in use; `most` octets at a time are taken by a write. */
export interface FaultyDisk extends Disk {
  faults: Fault[];
  most: number;
  /** Part of the name of files that keep something else than what they were given. */
  liesAbout: string | undefined;
  writable: boolean;
  readonly calls: string[];
}

const said = ({ liesAbout }: FaultyDisk, path: string, bytes: Uint8Array): Uint8Array =>
  liesAbout !== undefined && path.includes(liesAbout) ? bytes.map((byte) => byte ^ 1) : bytes;

export function makeFaultyDisk(): FaultyDisk {
  const strike = (call: Call, path: string) => {
    disk.calls.push(`${call} ${basename(path)}`);
    const fault = disk.faults.find((each) => each.call === call && path.includes(each.on ?? ''));
    if (fault !== undefined) throw Object.assign(new Error(fault.code), { code: fault.code });
  };
  const faulty = (file: DiskFile, path: string): DiskFile => ({
    ...file,
    write: async (bytes, at) => {
      // As a full disk does: it takes a part, and refuses only the next call.
      const taken = await file.write(said(disk, path, bytes).subarray(0, disk.most), at);
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
    calls: [],
    isWritable: async () => disk.writable,
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
    syncFolder: async (folder) => {
      strike('syncFolder', folder);
      return realDisk.syncFolder(folder);
    },
  };
  return disk;
}
