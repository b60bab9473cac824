import type { Disk, DiskFile } from '../disk.ts';

/** How long one call to a stick or a share may take. A sleeping drive needs ten seconds; a share that is gone never answers. */
export const PATIENCE_MS = 30_000;

/** Throws ETIMEDOUT when the call has not come back by then. Whatever becomes of it afterwards is nobody's concern. */
async function within<T>(ms: number, call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })), ms);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}

const impatientFile = (file: DiskFile, ms: number): DiskFile => ({
  size: () => within(ms, file.size()),
  read: (into, at) => within(ms, file.read(into, at)),
  write: (bytes, at) => within(ms, file.write(bytes, at)),
  truncate: (size) => within(ms, file.truncate(size)),
  sync: () => within(ms, file.sync()),
  close: () => within(ms, file.close()),
});

/**
 * A disk that does not wait for ever: for folders of the rep's choice, which may be a share whose server was switched off. Chores
 * wait for each other, and a compaction must not wait for that.
 */
export const impatientDisk = (disk: Disk, ms = PATIENCE_MS): Disk => ({
  open: async (path, mode) => impatientFile(await within(ms, disk.open(path, mode)), ms),
  list: (folder) => within(ms, disk.list(folder)),
  sizeOf: (path) => within(ms, disk.sizeOf(path)),
  makeFolder: (folder) => within(ms, disk.makeFolder(folder)),
  isWritable: (folder) => within(ms, disk.isWritable(folder)),
  rename: (from, to) => within(ms, disk.rename(from, to)),
  keepAs: (from, to) => within(ms, disk.keepAs(from, to)),
  remove: (path) => within(ms, disk.remove(path)),
  syncFolder: (folder) => within(ms, disk.syncFolder(folder)),
  freeBytes: (folder) => within(ms, disk.freeBytes(folder)),
});
