import { join } from 'node:path';
import { createBook } from '../../electron/store/create-book.ts';
import { type OpenOptions, openBook } from '../../electron/store/open-book.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Result } from '../../shared/result.ts';
import { idOf, LABEL, makeWorld, valueOf } from '../helpers/book-kit.ts';
import { MemoryDisk } from './memory-disk.ts';
import { printOf } from './print-of.ts';
import type { Image } from './file-tree.ts';

/** The folder of the book below the top of its disk. */
export const BOOK_FOLDER = 'book';
/** Segments bear the name of one laptop, whatever machine the proof runs on. */
export const DEVICE = 'here';

/** A state of the book that somebody was told of. Positions count the operations that the disk had been asked by then. */
export interface Told {
  readonly print: string;
  /** From here on it may be found after a power cut. */
  readonly asked: number;
  /** From here on nothing older may be found. */
  readonly told: number;
}

/** Where a piece is played on a recording disk while somebody writes down what was promised when. */
export class Stage {
  readonly disk: MemoryDisk;
  readonly dir: string;
  readonly world = makeWorld();
  readonly told: Told[] = [];
  /** Changes that failed so that nobody can say whether they are on the disk. */
  unsure = 0;
  /** Ends the piece at the first refusal. */
  fragile = false;
  readonly #asked: number[] = [];
  readonly #books: OpenedBook[] = [];

  constructor(top: string, image?: Image) {
    this.disk = new MemoryDisk(top, image);
    this.dir = join(top, BOOK_FOLDER);
  }

  get #now(): number {
    return this.disk.ops.length;
  }

  /** Something that turns one state into another at one blow: until it resolves, there may be either. */
  async blow(act: () => Promise<unknown>): Promise<void> {
    const asked = this.#now;
    this.unsure += 1;
    await act();
    this.unsure -= 1;
    const told = this.#now;
    const book = await this.open({ readOnly: true });
    this.told.push({ print: printOf(book), asked, told });
    await book.close();
  }

  /** The book as it lies there now was acknowledged before the piece began. */
  begin(): Promise<void> {
    return this.blow(async () => {});
  }

  create(): Promise<void> {
    const { disk, world } = this;
    return this.blow(async () =>
      valueOf(await createBook(this.dir, { world: { ...world, newId: () => idOf(900_000) }, disk })),
    );
  }

  async open(options: Partial<OpenOptions> = {}): Promise<OpenedBook> {
    const { disk, dir, world } = this;
    const book = valueOf(await openBook(dir, { world, disk, device: DEVICE, ...options }));
    this.#books.push(book);
    book.onChange(() => {
      const asked = this.#asked.shift() ?? this.#now;
      this.told.push({ print: printOf(book), asked, told: this.#now });
    });
    return book;
  }

  /** Changes asked for in one turn; resolves when each has its answer. */
  async change(book: OpenedBook, ...each: readonly (readonly Op[])[]): Promise<void> {
    await Promise.all(each.map((ops) => this.ask(() => book.transact(LABEL, ops))));
  }

  /** @param wish what changes the book at once, or is refused. */
  async ask(wish: () => Promise<Result<unknown>>): Promise<void> {
    const mine = this.#now;
    this.#asked.push(mine);
    const result = await wish();
    if (result.ok) return;
    if (result.error.code === 'reopen-needed') this.unsure += 1;
    this.#asked.splice(this.#asked.indexOf(mine), 1);
    if (this.fragile) throw new Error(`refused: ${result.error.code}`);
  }

  /** Closes whatever is still open. */
  async end(): Promise<void> {
    for (const book of this.#books) await book.close();
  }
}
