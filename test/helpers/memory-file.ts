import type { DiskFile } from '../../electron/store/disk/disk.ts';

/** A file in memory; a read brings at most so many octets, as the system call may. */
export function makeMemoryFile(bytes: Uint8Array, most = Infinity): DiskFile {
  let content = Buffer.from(bytes);
  return {
    size: async () => content.length,
    read: async (into, at) => content.copy(into, 0, at, Math.min(content.length, at + most)),
    write: async (piece, at) => {
      content = Buffer.concat([content.subarray(0, at), piece, content.subarray(at + piece.length)]);
      return piece.length;
    },
    truncate: async (size) => void (content = content.subarray(0, size)),
    sync: async () => {},
    close: async () => {},
  };
}

/** Everything in it. */
export async function contentOfFile(file: DiskFile): Promise<Buffer> {
  const all = Buffer.alloc(await file.size());
  await file.read(all, 0);
  return all;
}
