import { basename, dirname, relative, sep } from 'node:path';
import type { Disk, DiskFile } from '../../electron/store/disk/disk.ts';
import { type DiskOp, isContentOp, isNameOp } from './disk-op.ts';
import { FileTree, type Image } from './file-tree.ts';

export type DiskCall =
  | 'open'
  | 'write'
  | 'sync'
  | 'truncate'
  | 'makeFolder'
  | 'rename'
  | 'keepAs'
  | 'remove'
  | 'syncFolder';

const refusal = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), { code });

/**
 * A disk in memory that writes down whatever is asked of it, so that a power cut can be thought at any point.
 *
 * Everything below `top` is in it and nowhere else; only the lock of a book is a real file, so `top` has to be a real folder.
 */
export class MemoryDisk implements Disk {
  readonly top: string;
  /** What was on it before the first operation; all of that is durable. */
  readonly base: Image;
  readonly ops: DiskOp[] = [];
  /** Asked before each call that changes something; throws in its place. */
  strike: (call: DiskCall, path: string) => void = () => {};
  /** Octets that files may still grow by. */
  room = Infinity;
  /** Octets that one write takes at most. */
  most = Infinity;
  sealed = false;
  readonly #tree: FileTree;

  constructor(top: string, image: Image = new Map()) {
    this.top = top;
    this.base = image;
    this.#tree = new FileTree(image);
  }

  /** Everything as this process sees it: what a killed process leaves behind. */
  image(): Image {
    return this.#tree.image();
  }

  #below(path: string): string {
    return relative(this.top, path).split(sep).join('/');
  }

  #find(path: string): number | undefined {
    return this.#tree.find(this.#below(path));
  }

  #folder(path: string): number {
    const node = this.#find(path);
    if (node === undefined) throw refusal('ENOENT', path);
    if (!this.#tree.folders.has(node)) throw refusal('ENOTDIR', path);
    return node;
  }

  #file(path: string): number {
    const node = this.#find(path);
    if (node === undefined) throw refusal('ENOENT', path);
    if (this.#tree.folders.has(node)) throw refusal('EISDIR', path);
    return node;
  }

  #do(op: DiskOp): void {
    this.ops.push(op);
    if (isContentOp(op)) this.#tree.fill(op);
    else if (isNameOp(op)) this.#tree.name(op);
  }

  async open(path: string, mode: Parameters<Disk['open']>[1]): Promise<DiskFile> {
    await Promise.resolve();
    if (mode === 'read' || mode === 'edit') return this.#handle(this.#file(path), path);
    this.strike('open', path);
    const there = this.#find(path);
    if (there !== undefined && mode === 'create') throw refusal('EEXIST', path);
    const node = there ?? this.#tree.nextNode();
    if (there === undefined) {
      const folder = this.#folder(dirname(path));
      this.#do({ do: 'name', folder, name: basename(path), node, kind: 'file' });
    } else if (this.#tree.octetsOf(this.#file(path)).size > 0) this.#do({ do: 'truncate', node, size: 0 });
    return this.#handle(node, path);
  }

  #handle(node: number, path: string): DiskFile {
    const octets = this.#tree.octetsOf(node);
    return {
      size: async () => octets.size,
      read: async (into, at) => octets.read(into, at),
      write: async (bytes, at) => this.#write(node, path, bytes, at),
      truncate: async (size) => {
        this.strike('truncate', path);
        this.#do({ do: 'truncate', node, size });
      },
      sync: async () => this.#sync(node, path),
      close: async () => {},
    };
  }

  /** As a full disk does: it takes what fits, and refuses only the next call. */
  #write(node: number, path: string, bytes: Uint8Array, at: number): number {
    this.strike('write', path);
    const { size } = this.#tree.octetsOf(node);
    const fits = Math.min(bytes.length, this.most, Math.max(0, size - at) + this.room);
    if (fits === 0) throw refusal('ENOSPC', path);
    this.room -= Math.max(0, at + fits - size);
    this.#do({ do: 'write', node, at, bytes: Buffer.from(bytes.subarray(0, fits)) });
    return fits;
  }

  #sync(node: number, path: string): void {
    try {
      this.strike('sync', path);
    } catch (error) {
      this.#do({ do: 'sync-failed', node });
      throw error;
    }
    this.#do({ do: 'sync', node });
  }

  async list(folder: string): Promise<string[]> {
    return [...(this.#tree.folders.get(this.#folder(folder))?.keys() ?? [])];
  }

  async sizeOf(path: string): Promise<number | undefined> {
    const node = this.#find(path);
    if (node === undefined) return undefined;
    return this.#tree.folders.has(node) ? 4_096 : this.#tree.octetsOf(node).size;
  }

  async makeFolder(folder: string): Promise<void> {
    if (this.#find(folder) !== undefined) return;
    await this.makeFolder(dirname(folder));
    this.strike('makeFolder', folder);
    const parent = this.#folder(dirname(folder));
    this.#do({ do: 'name', folder: parent, name: basename(folder), node: this.#tree.nextNode(), kind: 'folder' });
    this.#do({ do: 'sync-folder', folder: parent });
  }

  async isWritable(folder: string): Promise<boolean> {
    return !this.sealed && this.#find(folder) !== undefined;
  }

  async rename(from: string, to: string): Promise<void> {
    const node = this.#find(from);
    if (node === undefined) throw refusal('ENOENT', from);
    this.strike('rename', to);
    const folder = this.#folder(dirname(from));
    this.#do({ do: 'rename', folder, name: basename(from), to: this.#folder(dirname(to)), as: basename(to), node });
  }

  async keepAs(from: string, to: string): Promise<void> {
    const node = this.#file(from);
    this.strike('keepAs', to);
    if (this.#find(to) !== undefined) return;
    this.#do({ do: 'name', folder: this.#folder(dirname(to)), name: basename(to), node, kind: 'file' });
  }

  async remove(path: string): Promise<void> {
    this.strike('remove', path);
    if (this.#find(path) === undefined) return;
    this.#file(path);
    this.#do({ do: 'remove', folder: this.#folder(dirname(path)), name: basename(path) });
  }

  async syncFolder(folder: string): Promise<void> {
    const node = this.#folder(folder);
    this.strike('syncFolder', folder);
    this.#do({ do: 'sync-folder', folder: node });
  }

  async freeBytes(): Promise<number> {
    return this.room;
  }
}
