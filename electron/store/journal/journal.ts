import { join } from 'node:path';
import type { Disk, DiskFile } from '../disk/disk.ts';
import { encodeHeader, type SegmentHeader } from './journal-line.ts';
import { segmentName } from '../layout.ts';
import { failureOf, Refusal } from '../refusal.ts';
import { writeAll } from '../disk/write-all.ts';

/** The segment that changes are appended to. */
export class Journal {
  readonly #disk: Disk;
  readonly #dir: string;
  #file: DiskFile | undefined;
  #good = 0;
  #base = 0;
  #broken = false;

  constructor(disk: Disk, dir: string) {
    this.#disk = disk;
    this.#dir = dir;
  }

  /** True once the disk has refused to say what is on it. Only a reader that begins anew knows. */
  get broken(): boolean {
    return this.#broken;
  }

  get begun(): boolean {
    return this.#file !== undefined;
  }

  /** The seq after which the open segment begins. */
  get base(): number {
    return this.#base;
  }

  /** Octets of the open segment. */
  get bytes(): number {
    return this.#file === undefined ? 0 : this.#good;
  }

  /** Goes on in a segment whose first `good` octets are whole. */
  async resume({ name, base }: { name: string; base: number }, good: number): Promise<void> {
    this.#file = await this.#disk.open(join(this.#dir, name), 'edit');
    this.#base = base;
    this.#good = good;
  }

  /**
   * Starts a segment of its own, and leaves the one before it as it is. Its name is durable before the first change is in it.
   *
   * @throws the system's error; the segment before is gone on with then.
   */
  async begin(header: SegmentHeader, device: string): Promise<void> {
    const path = join(this.#dir, segmentName(header.base, device));
    // An empty one is what a crash at this very place left behind.
    const file = await this.#disk.open(path, (await this.#disk.sizeOf(path)) === 0 ? 'replace' : 'create');
    try {
      const bytes = encodeHeader(header);
      await writeAll(file, bytes, 0);
      await file.sync();
      await this.#disk.syncFolder(this.#dir);
      await this.#file?.close();
      this.#file = file;
      this.#base = header.base;
      this.#good = bytes.length;
    } catch (error) {
      await file.close();
      await this.#unmake(path);
      throw error;
    }
  }

  /** It must not come back after a power cut: the segment before would by then have gone on past its base. */
  async #unmake(path: string): Promise<void> {
    try {
      await this.#disk.remove(path);
      if (this.begun) await this.#disk.syncFolder(this.#dir);
    } catch {
      this.#breakDown();
    }
  }

  /**
   * Appends lines and returns when they are on the disk. When that fails the segment ends where it ended before.
   *
   * @throws the system's error, or a Refusal `reopen-needed` when nobody can say what is on the disk: after a failed fdatasync
   * the kernel has dropped the pages and a second try would report success for nothing.
   */
  async append(lines: readonly Buffer[]): Promise<void> {
    const file = this.#file;
    if (file === undefined || this.#broken) throw new Refusal('reopen-needed');
    const bytes = Buffer.concat(lines);
    try {
      await writeAll(file, bytes, this.#good);
    } catch (error) {
      await this.#takeBack(file);
      throw error;
    }
    try {
      await file.sync();
    } catch (error) {
      this.#breakDown();
      await file.truncate(this.#good).catch(failureOf);
      throw new Refusal('reopen-needed', failureOf(error).detail);
    }
    this.#good += bytes.length;
  }

  /** Cut and synced: a refused change must not come back after a power cut. */
  async #takeBack(file: DiskFile): Promise<void> {
    try {
      await file.truncate(this.#good);
      await file.sync();
    } catch (error) {
      this.#breakDown();
      throw new Refusal('reopen-needed', failureOf(error).detail);
    }
  }

  #breakDown(): void {
    this.#broken = true;
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }
}
