import { join } from 'node:path';
import type { Disk, DiskFile } from './disk.ts';
import { encodeHeader, type SegmentHeader } from './journal-line.ts';
import { segmentName } from './layout.ts';
import { failureOf, Refusal } from './refusal.ts';
import { writeAll } from './write-all.ts';

/** The segment that changes are appended to. */
export class Journal {
  readonly #disk: Disk;
  readonly #dir: string;
  #file: DiskFile | undefined;
  #good = 0;
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

  /** Goes on in a segment whose first `good` octets are whole. */
  async resume(name: string, good: number): Promise<void> {
    this.#file = await this.#disk.open(join(this.#dir, name), 'edit');
    this.#good = good;
  }

  /** Starts a segment of its own. Its name is durable before the first change is in it. */
  async begin(header: SegmentHeader, device: string): Promise<void> {
    const path = join(this.#dir, segmentName(header.base, device));
    // An empty one is what a crash at this very place left behind.
    const file = await this.#disk.open(path, (await this.#disk.sizeOf(path)) === 0 ? 'replace' : 'create');
    try {
      const bytes = encodeHeader(header);
      await writeAll(file, bytes, 0);
      await file.sync();
      await this.#disk.syncFolder(this.#dir);
      this.#file = file;
      this.#good = bytes.length;
    } catch (error) {
      await file.close();
      await this.#disk.remove(path).catch(() => this.#breakDown());
      throw error;
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
