import { join } from 'node:path';
import { readAttachment } from '../../electron/store/attachments/attachment-files.ts';
import { checkBook } from '../../electron/store/check/check-book.ts';
import { createBook } from '../../electron/store/create-book.ts';
import { openBook } from '../../electron/store/open-book.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import { idOf, LABEL, makeRecordsFrom, makeWorld } from '../helpers/book-kit.ts';
import { type Image, signatureOf } from './file-tree.ts';
import { MemoryDisk } from './memory-disk.ts';
import { Moment } from './cuts.ts';
import type { Piece } from './pieces.ts';
import { printOf } from './print-of.ts';
import { BOOK_FOLDER, DEVICE } from './stage.ts';

/** What became of a book on a disk that the power had left. */
export interface Recovered {
  /** What the book held when it opened; undefined when it did not. */
  readonly print: string | undefined;
  /** Refused as no book at all, in a place where one can then be made. */
  readonly unborn: boolean;
  /** Why it did not open, or what failed afterwards. */
  readonly trouble: readonly string[];
}

/** What a power cut may cause without any fault of ours. */
const FAIR_NOTICES = new Set(['torn-tail', 'migrated']);

const said = (value: unknown) => JSON.stringify(value) ?? '';

/** Opens books on disks as they were found, goes on with them, and says what came of it. Each disk is looked at once. */
export class Judge {
  readonly #top: string;
  readonly #piece: Pick<Piece, 'also' | 'rescue'>;
  readonly #known = new Map<string, Promise<Recovered>>();

  constructor(top: string, piece: Pick<Piece, 'also' | 'rescue'>) {
    this.#top = top;
    this.#piece = piece;
  }

  /** How many disks that differ were looked at. */
  get states(): number {
    return this.#known.size;
  }

  recover(image: Image): Promise<Recovered> {
    const signature = signatureOf(image);
    const known = this.#known.get(signature) ?? this.#recover(image);
    this.#known.set(signature, known);
    return known;
  }

  knows(image: Image): boolean {
    return this.#known.has(signatureOf(image));
  }

  get #dir(): string {
    return join(this.#top, BOOK_FOLDER);
  }

  #open(disk: MemoryDisk, readOnly = false): ReturnType<typeof openBook> {
    return openBook(this.#dir, { world: makeWorld(), disk, device: DEVICE, readOnly });
  }

  async #recover(image: Image): Promise<Recovered> {
    try {
      return await this.#tryTo(image);
    } catch (error) {
      return { print: undefined, unborn: false, trouble: [`threw: ${String(error)}`] };
    }
  }

  async #tryTo(image: Image): Promise<Recovered> {
    const disk = new MemoryDisk(this.#top, image);
    const beside = (await this.#piece.also?.(disk, this.#dir)) ?? [];
    const opened = await this.#openAnyhow(disk);
    if (!opened.ok) {
      const unborn = opened.error.code === 'book-missing' && (await this.#canBeMade(disk));
      return { print: undefined, unborn, trouble: [said(opened.error)] };
    }
    const book = opened.value;
    const print = printOf(book);
    const told = book.status().notices.filter(({ code }) => !FAIR_NOTICES.has(code));
    const trouble = [
      ...beside,
      ...told.map(said),
      ...(await this.#photosGone(disk, book)),
      ...(await this.#goOn(disk, book)),
    ];
    return { print, unborn: false, trouble };
  }

  async #openAnyhow(disk: MemoryDisk): ReturnType<typeof openBook> {
    const opened = await this.#open(disk);
    if (opened.ok || this.#piece.rescue === undefined) return opened;
    await this.#piece.rescue(disk, this.#dir);
    return this.#open(disk);
  }

  async #canBeMade(disk: MemoryDisk): Promise<boolean> {
    return (await createBook(this.#dir, { world: { ...makeWorld(), newId: () => idOf(900_001) }, disk })).ok;
  }

  async #photosGone(disk: MemoryDisk, { records }: OpenedBook): Promise<string[]> {
    const gone: string[] = [];
    for (const { name, hash } of records.attachments.values())
      if (!(await readAttachment(disk, this.#dir, hash, 'whole')).ok) gone.push(`${name} is gone`);
    return gone;
  }

  /** A change more, a second power cut right after it, and an ordinary end. */
  async #goOn(disk: MemoryDisk, book: OpenedBook): Promise<string[]> {
    const changed = await book.transact(LABEL, makeRecordsFrom(800, 2));
    const wanted = printOf(book);
    const [strict] = new Moment(disk.base, disk.ops, disk.ops.length).cuts(() => 0, 0);
    const cut = strict === undefined ? 'no cut' : await this.#read(new MemoryDisk(this.#top, strict.image), wanted);
    await book.close();
    const trouble = [
      changed.ok ? '' : `no further change: ${said(changed.error)}`,
      cut && `cut again: ${cut}`,
      await this.#read(disk, wanted),
      await this.#checked(disk),
    ];
    return trouble.filter((each) => each !== '');
  }

  /** Empty when the book reads as wanted. */
  async #read(disk: MemoryDisk, wanted: string): Promise<string> {
    const opened = await this.#open(disk, true);
    if (!opened.ok) return `does not open again: ${said(opened.error)}`;
    const print = printOf(opened.value);
    const { notices } = opened.value.status();
    await opened.value.close();
    if (print !== wanted) return 'holds something else when opened again';
    return notices.length === 0 ? '' : `opened again it says ${said(notices)}`;
  }

  async #checked(disk: MemoryDisk): Promise<string> {
    const { ok, problems } = await checkBook(this.#dir, { disk });
    return ok ? '' : `check: ${said(problems)}`;
  }
}
