import { join } from 'node:path';
import { createBook } from '../../electron/store/create-book.ts';
import type { Disk } from '../../electron/store/disk/disk.ts';
import { openBook } from '../../electron/store/open-book.ts';
import type { OpenedBook } from '../../electron/store/opened-book.ts';
import { LABEL, makeWorld, putCustomer, valueOf } from '../helpers/book-kit.ts';
import { diceOf } from './cuts.ts';
import { PlainBook, stepAt } from './load.ts';
import type { Finding, Outcome } from './outcome.ts';
import { contentPrint } from './print-of.ts';

/** A disk that is nearly full. */
export interface Tight {
  readonly disk: Disk;
  readonly top: string;
  /** Somebody throws away a large file. */
  free(): Promise<void>;
  /** From now on nothing can be written there at all. */
  seal(): Promise<void>;
}

const PATIENCE = 6;
const CHANGES = 400;

const printOf = (book: OpenedBook): string => {
  const tables: Readonly<Record<string, ReadonlyMap<string, unknown>>> = book.records;
  return contentPrint((name) => tables[name]?.values() ?? []);
};

class Filling {
  readonly findings: Finding[] = [];
  readonly #tight: Tight;
  readonly #dir: string;
  #plain = new PlainBook();
  states = 0;

  constructor(tight: Tight) {
    this.#tight = tight;
    this.#dir = join(tight.top, 'book');
  }

  get acknowledged(): number {
    return this.#plain.total;
  }

  async open(readOnly = false): Promise<OpenedBook> {
    return valueOf(await openBook(this.#dir, { world: makeWorld(), disk: this.#tight.disk, readOnly }));
  }

  async create(): Promise<void> {
    valueOf(await createBook(this.#dir, { world: makeWorld(), disk: this.#tight.disk }));
  }

  /** What memory, or a reader who comes anew, sees is what was acknowledged. */
  see(book: OpenedBook, who: string): void {
    this.states += 1;
    const { total } = book.history({ offset: 0, limit: 1 });
    const why = `${who}: ${total} changes of ${this.#plain.total}`;
    if (total < this.#plain.total) this.findings.push({ fault: 'lost', why });
    else if (total > this.#plain.total || printOf(book) !== this.#plain.print)
      this.findings.push({ fault: 'half', why });
  }

  /** Writes until the disk refuses again and again. */
  async fill(book: OpenedBook, from: number): Promise<number> {
    let refused = 0;
    let n = from;
    for (; refused < PATIENCE && n < from + CHANGES; n += 1) {
      const step = stepAt(7, n);
      if (step.do === 'compact') await book.compact();
      if (step.do !== 'change') continue;
      for (const ops of step.each) {
        const result = await book.transact(LABEL, ops);
        if (result.ok) this.#plain = this.#plain.change(ops);
        else if (result.error.code === 'disk-full') refused += 1;
        else this.findings.push({ fault: 'not going on', why: JSON.stringify(result.error) });
      }
      if (refused > 0) this.see(book, 'the writer');
    }
    const reader = await this.open(true);
    this.see(reader, 'a reader');
    await reader.close();
    if (refused === 0) this.findings.push({ fault: 'not going on', why: 'the disk was never full' });
    return n;
  }

  /** A disk that can only be read: the book opens, says so, and takes nothing. */
  async sealed(): Promise<void> {
    await this.#tight.seal();
    const book = await this.open();
    this.see(book, 'on a sealed disk');
    const result = await book.transact(LABEL, [putCustomer(1)]);
    const told = book.status().notices.map(({ code }) => code);
    if (result.ok || result.error.code !== 'book-read-only' || !told.includes('read-only-folder'))
      this.findings.push({ fault: 'not going on', why: `sealed: ${JSON.stringify([result, told])}` });
    await book.close();
  }
}

/** Fills a disk up twice, frees some of it in between, and seals it in the end. */
export async function proveFullDisk(tight: Tight, name: string, seed: number): Promise<Outcome> {
  const filling = new Filling(tight);
  await filling.create();
  const book = await filling.open();
  const first = await filling.fill(book, 1 + diceOf(seed)(1_000));
  await tight.free();
  const second = await filling.fill(book, first);
  await book.close();
  const again = await filling.open();
  filling.see(again, 'opened on a full disk');
  await filling.fill(again, second);
  await again.close();
  await filling.sealed();
  const { states, acknowledged, findings } = filling;
  return { proof: `full disk, then sealed (${name})`, states, acknowledged, findings };
}
