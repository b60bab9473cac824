/**
 * What was asked of a disk, in order. A node is a file or a folder, whatever it is called; 0 is the folder that holds everything.
 *
 * A rename is one step for every file system that keeps a journal of its own, so it is one here.
 */
export type DiskOp =
  | { readonly do: 'write'; readonly node: number; readonly at: number; readonly bytes: Buffer }
  | { readonly do: 'truncate'; readonly node: number; readonly size: number }
  | { readonly do: 'sync'; readonly node: number }
  /** The kernel drops what it could not write and calls it clean: the next sync says yes and writes nothing of it. */
  | { readonly do: 'sync-failed'; readonly node: number }
  | {
      readonly do: 'name';
      readonly folder: number;
      readonly name: string;
      readonly node: number;
      readonly kind: 'file' | 'folder';
    }
  | {
      readonly do: 'rename';
      readonly folder: number;
      readonly name: string;
      readonly to: number;
      readonly as: string;
      readonly node: number;
    }
  | { readonly do: 'remove'; readonly folder: number; readonly name: string }
  | { readonly do: 'sync-folder'; readonly folder: number };

export type ContentOp = Extract<DiskOp, { do: 'write' | 'truncate' }>;
export type NameOp = Extract<DiskOp, { do: 'name' | 'rename' | 'remove' }>;

export const isContentOp = (op: DiskOp): op is ContentOp => op.do === 'write' || op.do === 'truncate';
export const isNameOp = (op: DiskOp): op is NameOp => op.do === 'name' || op.do === 'rename' || op.do === 'remove';

/** Octets of a file that grows. */
export class Octets {
  #room: Buffer;
  size: number;

  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.#room = Buffer.from(bytes);
    this.size = bytes.length;
  }

  write(at: number, bytes: Uint8Array): void {
    const end = at + bytes.length;
    if (end > this.#room.length) {
      const room = Buffer.alloc(Math.max(end, this.#room.length * 2, 4_096));
      this.#room.copy(room, 0, 0, this.size);
      this.#room = room;
    }
    this.#room.set(bytes, at);
    this.size = Math.max(this.size, end);
  }

  /** Beyond what was written there are NULs, as in a file with a hole. */
  truncate(size: number): void {
    if (size > this.#room.length) this.write(this.size, Buffer.alloc(size - this.size));
    else this.#room.fill(0, Math.min(size, this.size));
    this.size = size;
  }

  read(into: Uint8Array, at: number): number {
    const count = Math.max(0, Math.min(into.length, this.size - at));
    into.set(this.#room.subarray(at, at + count));
    return count;
  }

  value(): Buffer {
    return Buffer.from(this.#room.subarray(0, this.size));
  }

  take(op: ContentOp): void {
    if (op.do === 'write') this.write(op.at, op.bytes);
    else this.truncate(op.size);
  }
}
