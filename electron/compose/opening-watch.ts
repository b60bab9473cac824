import type { Answer } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/news.ts';

export type Opening = Answer<'book.opening'>;

/** Windows redraw a bar at most this often. */
const TELL_EVERY_MS = 100;

/** How far the opening has come, told as it goes on: every new state at once, octets at most ten times a second. */
export class OpeningWatch {
  #now: Opening = { state: 'reading', done: 0, total: 0 };
  #toldAt = -Infinity;
  readonly #tell: (news: News) => void;
  readonly #clock: () => number;

  /** @param clock milliseconds from any beginning. */
  constructor(tell: (news: News) => void, clock: () => number) {
    this.#tell = tell;
    this.#clock = clock;
  }

  now(): Opening {
    return this.#now;
  }

  /** A new opening begins. */
  begin(): void {
    this.#now = { state: 'reading', done: 0, total: 0 };
    this.#say();
  }

  read(done: number, total: number): void {
    this.#now = { ...this.#now, done, total };
    if (this.#clock() - this.#toldAt >= TELL_EVERY_MS) this.#say();
  }

  reach(state: Exclude<Opening['state'], 'reading'>): void {
    const { done, total } = this.#now;
    this.#now = { state, done: state === 'whole' ? total : done, total };
    this.#say();
  }

  #say(): void {
    this.#toldAt = this.#clock();
    this.#tell({ news: 'book-opening', ...this.#now });
  }
}
