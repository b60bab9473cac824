import type { Failure } from '../../../shared/result.ts';
import type { BookNotice } from '../../services/ports.ts';
import type { Disk } from '../disk/disk.ts';

/** The draft, the copy that becomes a generation where the file system knows no links, and some air. */
const ROOM = 2.2;

/** Whether there is room for another book beside the book. */
export class SpaceWatch {
  readonly #disk: Disk;
  readonly #dir: string;
  #needs = 0;
  #low: Extract<BookNotice, { code: 'space-low' }> | undefined;
  /** Octets that were free when the disk was full although it had promised room. */
  #ranOutAt: number | undefined;

  constructor(disk: Disk, dir: string) {
    this.#disk = disk;
    this.#dir = dir;
  }

  get notices(): readonly BookNotice[] {
    return this.#low === undefined ? [] : [this.#low];
  }

  /** @returns undefined where a draft of so many octets may be begun. */
  async check(bytes: number): Promise<Failure | undefined> {
    this.#needs = Math.ceil(bytes * ROOM);
    const free = await this.#free();
    // Where a file system says nothing, only trying tells.
    const asFull = this.#ranOutAt !== undefined && Number.isFinite(free) && free <= this.#ranOutAt;
    return free < this.#needs || asFull ? this.#tell(free) : undefined;
  }

  /** A draft found the disk full: it is not begun again before something was freed. */
  async ranOut(): Promise<void> {
    this.#ranOutAt = await this.#free();
    this.#tell(this.#ranOutAt);
  }

  enough(): void {
    this.#low = undefined;
    this.#ranOutAt = undefined;
  }

  /** What cannot be asked will tell when it is written. */
  #free(): Promise<number> {
    return this.#disk.freeBytes(this.#dir).catch(() => Infinity);
  }

  #tell(free: number): Failure {
    const told = { needs: this.#needs, free: Number.isFinite(free) ? free : 0 };
    this.#low = { code: 'space-low', ...told };
    return { code: 'disk-full', detail: { problem: 'space-low', ...told } };
  }
}
