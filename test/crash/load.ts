import type { Collection, Op } from '../../shared/domain/book.ts';
import { idOf, makeInteraction, putCustomer } from '../helpers/book-kit.ts';
import { diceOf } from './cuts.ts';
import { contentPrint } from './print-of.ts';

/** What is done to the book next: changes asked for in one turn, or work on its files. */
export type Step =
  | { readonly do: 'change'; readonly each: readonly (readonly Op[])[] }
  | { readonly do: 'undo' | 'redo' | 'compact' | 'compact beside' | 'backup' | 'reopen' };

const SLOTS = 30;
const IMPORTED = 400;
const ordered = (slot: number, i: number) => idOf(1_000_000 + slot * 1_000 + i);

/** A customer with interactions, all bearing one mark; what the slot held before and is not put anew goes. */
function fill(slot: number, count: number, mark: string): Op[] {
  const put = Array.from({ length: count }, (_, i): Op => {
    const record = makeInteraction(1_000_000 + slot * 1_000 + i, idOf(slot), { note: `${mark} ${'谈'.repeat(40)}` });
    return ['put', 'interactions', record];
  });
  return [putCustomer(slot, { note: mark }), ...put, ...clear(slot, count)];
}

const clear = (slot: number, from: number): Op[] =>
  Array.from(
    { length: (slot === 0 ? IMPORTED : 6) - from },
    (_, i): Op => ['del', 'interactions', ordered(slot, from + i)],
  );

/** The n-th step of a day with everything in it; the same for the same seed. */
export function stepAt(seed: number, n: number): Step {
  const dice = diceOf(seed * 1_000_003 + n);
  const slot = 1 + dice(SLOTS);
  const kind = dice(100);
  const mark = `mark ${n}`;
  if (kind < 40) return { do: 'change', each: [fill(slot, 1 + dice(5), mark)] };
  if (kind < 55) return { do: 'change', each: [0, 1, 2].map((i) => fill(1 + dice(SLOTS), 2, `${mark} ${i}`)) };
  if (kind < 62) return { do: 'change', each: [fill(0, IMPORTED, mark)] };
  if (kind < 66)
    return {
      do: 'change',
      each: [[putCustomer(99, { note: mark }), ['del', 'customers', idOf(slot)], ...clear(slot, 0)]],
    };
  if (kind < 76) return { do: 'undo' };
  if (kind < 82) return { do: 'redo' };
  if (kind < 87) return { do: 'compact' };
  if (kind < 93) return { do: 'compact beside' };
  return { do: kind < 96 ? 'backup' : 'reopen' };
}

type Records = ReadonlyMap<Collection, ReadonlyMap<string, unknown>>;
const UNDO_DEPTH = 100;

function applied(records: Records, ops: readonly Op[]): Records {
  const next = new Map([...records].map(([name, table]) => [name, new Map(table)]));
  for (const op of ops) {
    const table = next.get(op[1]) ?? new Map<string, unknown>();
    next.set(op[1], table);
    if (op[0] === 'put') table.set(op[2].id, op[2]);
    else table.delete(op[2]);
  }
  return next;
}

/** The plainest book there is. Each change makes a new one. */
export class PlainBook {
  readonly records: Records;
  /** Changes that ever happened. */
  readonly total: number;
  readonly #undo: readonly Records[];
  readonly #redo: readonly Records[];

  constructor(records: Records = new Map(), total = 0, undo: readonly Records[] = [], redo: readonly Records[] = []) {
    this.records = records;
    this.total = total;
    this.#undo = undo.slice(-UNDO_DEPTH);
    this.#redo = redo;
  }

  get print(): string {
    return contentPrint((name) => this.records.get(name as Collection)?.values() ?? []);
  }

  change(ops: readonly Op[]): PlainBook {
    return new PlainBook(applied(this.records, ops), this.total + 1, [...this.#undo, this.records], []);
  }

  undo(): PlainBook {
    const before = this.#undo.at(-1);
    if (before === undefined) return this;
    return new PlainBook(before, this.total + 1, this.#undo.slice(0, -1), [...this.#redo, this.records]);
  }

  redo(): PlainBook {
    const after = this.#redo.at(-1);
    if (after === undefined) return this;
    return new PlainBook(after, this.total + 1, [...this.#undo, this.records], this.#redo.slice(0, -1));
  }

  /** One book for each change of a step, in order. */
  follow(step: Step): PlainBook[] {
    if (step.do === 'undo' || step.do === 'redo') return [this[step.do]()];
    if (step.do !== 'change') return [];
    const books: PlainBook[] = [];
    for (const ops of step.each) books.push((books.at(-1) ?? this).change(ops));
    return books;
  }
}
