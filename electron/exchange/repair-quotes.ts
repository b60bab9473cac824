import type { Delimiter } from './csv-shape.ts';

const QUOTE = '"';

/** How a table with misplaced quotation marks reads once they are mended. */
interface MendedTable {
  readonly text: string;
  /** Records, from 0, in which a mark was out of place. */
  readonly broken: ReadonlySet<number>;
}

type State = 'start' | 'plain' | 'quoted' | 'after';

/** Writes a table anew, character by character, as a spreadsheet would have taken it. */
class Mender {
  readonly broken = new Set<number>();
  readonly #text: string;
  readonly #delimiter: Delimiter;
  readonly #out: string[] = [];
  #state: State = 'start';
  #record = 0;
  /** Up to where the text has been written. */
  #from = 0;

  constructor(text: string, delimiter: Delimiter) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  mend(): string {
    let at = 0;
    while (at < this.#text.length) at = this.#step(at);
    if (this.#state === 'quoted' || this.#state === 'after') this.#write(this.#text.length, QUOTE);
    if (this.#state === 'quoted') this.broken.add(this.#record);
    this.#write(this.#text.length, '');
    return this.#out.join('');
  }

  #write(upTo: number, more: string): void {
    this.#out.push(this.#text.slice(this.#from, upTo), more);
    this.#from = upTo;
  }

  #step(at: number): number {
    const unit = this.#text.charAt(at);
    if (this.#state === 'quoted') return unit === QUOTE ? this.#closing(at) : at + 1;
    if (unit === this.#delimiter || unit === '\n') return this.#cellEnd(at, unit);
    if (unit === QUOTE) return this.#mark(at);
    if (this.#state === 'start') this.#state = 'plain';
    return at + 1;
  }

  /** A mark within quotes: doubled it is a mark, before a separator the end, elsewhere out of place. */
  #closing(at: number): number {
    const next = this.#text.charAt(at + 1);
    if (next === QUOTE) return at + 2;
    if (next === this.#delimiter || next === '\n' || next === '') {
      this.#state = 'plain';
      return at + 1;
    }
    this.broken.add(this.#record);
    this.#write(at, '');
    this.#from = at + 1;
    this.#state = 'after';
    return at + 1;
  }

  /** A mark outside quotes opens a cell at its start, and is an inch elsewhere. */
  #mark(at: number): number {
    if (this.#state === 'after') this.#write(at, QUOTE);
    if (this.#state === 'start') this.#state = 'quoted';
    return at + 1;
  }

  #cellEnd(at: number, unit: string): number {
    if (this.#state === 'after') this.#write(at, QUOTE);
    if (unit === '\n') this.#record += 1;
    this.#state = 'start';
    return at + 1;
  }
}

/**
 * Mends marks that stand behind the end of a quoted cell: `"one"two` is onetwo, as in a spreadsheet.
 *
 * Without this the reader of tables looks for the end of the cell through the rows that follow, and swallows them.
 */
export function repairQuotes(text: string, delimiter: Delimiter): MendedTable {
  const mender = new Mender(text, delimiter);
  return { text: mender.mend(), broken: mender.broken };
}
