import { dirname, sep } from 'node:path';
import type { Disk, DiskFile } from '../disk/disk.ts';

/** How long one call to a stick or a share may take. A sleeping drive needs ten seconds; a share that is gone never answers. */
export const PATIENCE_MS = 30_000;

/**
 * Folders of calls that were given up and have not come back. Each of them still holds one of the few threads that do all the
 * work on files: some more, and the book itself could not be written any longer.
 */
const LOST = new WeakMap<Disk, Set<{ readonly folder: string }>>();

const lostOn = (disk: Disk): Set<{ readonly folder: string }> => {
  const lost = LOST.get(disk) ?? new Set();
  LOST.set(disk, lost);
  return lost;
};

const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);

const isLost = (disk: Disk, folder: string): boolean =>
  [...lostOn(disk)].some((call) => isWithin(call.folder, folder) || isWithin(folder, call.folder));

const tooLate = (): Error => Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' });

interface Patience {
  readonly disk: Disk;
  readonly ms: number;
}

/** Throws ETIMEDOUT when the call has not come back by then, and at once while an earlier one has not. */
async function within<T>({ disk, ms }: Patience, folder: string, call: () => Promise<T>): Promise<T> {
  if (isLost(disk, folder)) throw tooLate();
  return waited({ disk, ms }, folder, call());
}

async function waited<T>({ disk, ms }: Patience, folder: string, running: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => {
      const call = { folder };
      const back = () => void lostOn(disk).delete(call);
      lostOn(disk).add(call);
      running.then(back, back);
      refuse(tooLate());
    }, ms);
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}

function impatientFile(file: DiskFile, patience: Patience, folder: string): DiskFile {
  const soon = <T>(call: () => Promise<T>) => within(patience, folder, call);
  return {
    size: () => soon(() => file.size()),
    read: (into, at) => soon(() => file.read(into, at)),
    write: (bytes, at) => soon(() => file.write(bytes, at)),
    truncate: (size) => soon(() => file.truncate(size)),
    sync: () => soon(() => file.sync()),
    // Always asked: the system closes it when what is under way has come back.
    close: () => waited(patience, folder, file.close()),
  };
}

/**
 * A disk that does not wait for ever: for folders of the rep's choice, which may be a share whose server was switched off. Chores
 * wait for each other, and a compaction must not wait for that.
 */
export function impatientDisk(disk: Disk, ms = PATIENCE_MS): Disk {
  const patience = { disk, ms };
  const inFolder = <T>(folder: string, call: () => Promise<T>) => within(patience, folder, call);
  const on = <T>(path: string, call: () => Promise<T>) => within(patience, dirname(path), call);
  return {
    open: async (path, mode) => impatientFile(await on(path, () => disk.open(path, mode)), patience, dirname(path)),
    list: (folder) => inFolder(folder, () => disk.list(folder)),
    sizeOf: (path) => on(path, () => disk.sizeOf(path)),
    makeFolder: (folder) => inFolder(folder, () => disk.makeFolder(folder)),
    isWritable: (folder) => inFolder(folder, () => disk.isWritable(folder)),
    rename: (from, to) => on(to, () => disk.rename(from, to)),
    keepAs: (from, to) => on(to, () => disk.keepAs(from, to)),
    remove: (path) => on(path, () => disk.remove(path)),
    syncFolder: (folder) => inFolder(folder, () => disk.syncFolder(folder)),
    freeBytes: (folder) => inFolder(folder, () => disk.freeBytes(folder)),
  };
}
