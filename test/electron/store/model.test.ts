import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenedBook } from '../../../electron/store/opened-book.ts';
import type { Op } from '../../../shared/domain/book.ts';
import { unreachable } from '../../../shared/result.ts';
import { AT, idOf, LABEL, makeCustomer, makeInteraction, valueOf } from '../../helpers/book-kit.ts';
import { PlainBook } from '../../helpers/plain-book.ts';
import { contentOf, historyOf, makeBook, open } from '../../helpers/store-kit.ts';

const flat = (book: OpenedBook) =>
  Object.fromEntries(
    Object.entries(contentOf(book)).flatMap(([name, table]) =>
      Object.entries(table).map(([id, record]) => [`${name} ${id}`, record]),
    ),
  );

const stamped = (n: number) => ({ id: idOf(n), createdAt: AT, changedAt: AT });
const digest = 'a'.repeat(64);
const binEntry = (n: number): Op => {
  const records = [{ collection: 'customers', record: makeCustomer(n) }];
  return ['put', 'bin', { ...stamped(n + 100), kind: 'customers', title: '甲', customerId: idOf(n), records }];
};
const ledgerEntry = (n: number): Op => [
  'put',
  'exports',
  { ...stamped(n), uid: 'x', hash: digest, scheduleHash: digest, sequence: 0, stampedAt: AT, part: 0 },
];

const number = fc.integer({ min: 1, max: 3 });
const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const op: fc.Arbitrary<Op> = fc.oneof(
  fc.tuple(number, words).map(([n, note]): Op => ['put', 'customers', makeCustomer(n, { note })]),
  fc.tuple(number, number, words).map(([n, of, note]): Op => {
    return ['put', 'interactions', makeInteraction(n, idOf(of), { note })];
  }),
  number.map((n): Op => ['del', 'customers', idOf(n)]),
  number.map((n): Op => ['del', 'interactions', idOf(n)]),
);
const ops = fc.oneof(
  { weight: 4, arbitrary: fc.array(op, { maxLength: 4 }) },
  { weight: 3, arbitrary: number.map((n): Op[] => [['del', 'customers', idOf(n)], binEntry(n)]) },
);
const forGood = fc.oneof(
  { weight: 2, arbitrary: number.map((n) => [ledgerEntry(n)]) },
  { weight: 6, arbitrary: number.map((n): Op[] => [['del', 'bin', idOf(n + 100)]]) },
  { weight: 1, arbitrary: number.map((n): Op[] => [['put', 'customers', makeCustomer(n)]]) },
);
const weigh = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const step = fc.oneof(
  weigh(6, fc.record({ kind: fc.constant('change' as const), ops, undoable: fc.constant(true) })),
  weigh(2, fc.record({ kind: fc.constant('change' as const), ops: forGood, undoable: fc.constant(false) })),
  weigh(2, fc.record({ kind: fc.constant('together' as const), each: fc.array(ops, { maxLength: 3 }) })),
  weigh(5, fc.record({ kind: fc.constant('undo' as const), back: fc.option(fc.nat({ max: 8 }), { nil: undefined }) })),
  weigh(1, fc.record({ kind: fc.constant('redo' as const) })),
  weigh(1, fc.record({ kind: fc.constant('clock' as const), days: fc.integer({ min: -900, max: 900 }) })),
  weigh(3, fc.record({ kind: fc.constant('handle' as const), how: fc.constantFrom('restart', 'read', 'compact') })),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** A clock that is set forth and back, as a traveller's is. */
class Clock {
  #at = Date.parse(AT);
  turn = (days: number) => void (this.#at += days * 86_400_000);
  now = () => new Date((this.#at += 1_000)).toISOString();
  newId = () => idOf(900_001);
}

class Run {
  readonly model = new PlainBook();
  readonly clock = new Clock();
  readonly dir: string;
  book: OpenedBook;

  constructor(dir: string, book: OpenedBook) {
    this.dir = dir;
    this.book = book;
  }

  async #undo(seq: number | undefined): Promise<void> {
    const against = this.model.against(seq);
    const done = await this.book.undo(seq);
    expect(done.ok).toBe(this.model.undo(seq));
    if (done.ok) return;
    const { code, detail } = done.error;
    expect([code, detail?.['changes']]).toEqual(
      against === undefined ? ['nothing-to-undo', undefined] : ['undo-conflict', against],
    );
  }

  async #change(ops: readonly Op[], undoable: boolean): Promise<void> {
    valueOf(await this.book.transact(LABEL, ops, { undoable }));
    this.model.change(ops, undoable);
  }

  async #changeTogether(each: readonly Op[][]): Promise<void> {
    for (const result of await Promise.all(each.map((ops) => this.book.transact(LABEL, ops)))) valueOf(result);
    for (const ops of each) this.model.change(ops);
  }

  async #redo(): Promise<void> {
    expect((await this.book.redo()).ok).toBe(this.model.redo());
  }

  async take(step: Step): Promise<void> {
    const { undoable, seq } = this.model;
    switch (step.kind) {
      case 'change':
        return this.#change(step.ops, step.undoable);
      case 'together':
        return this.#changeTogether(step.each);
      case 'undo':
        return this.#undo(step.back === undefined ? undefined : (undoable.at(-1 - step.back) ?? seq + 1));
      case 'redo':
        return this.#redo();
      case 'clock':
        this.clock.turn(step.days);
        return;
      case 'handle':
        return this.#handle(step.how);
      default:
        return unreachable(step);
    }
  }

  async #handle(kind: string): Promise<void> {
    if (kind === 'compact') {
      valueOf(await this.book.compact());
      return;
    }
    if (kind === 'read') {
      // A reader sees what a restart after a crash would see.
      this.check(await open(this.dir, { readOnly: true, world: this.clock }));
      return;
    }
    await this.book.close();
    this.book = await open(this.dir, { world: this.clock });
  }

  check(book = this.book): void {
    expect([book.status().seq, flat(book)]).toEqual([this.model.seq, this.model.now]);
    const undoable = historyOf(book).flatMap(({ seq, undoable }) => (undoable ? [seq] : []));
    expect(undoable.toReversed()).toEqual(this.model.undoable);
  }
}

test('whatever is done, undone in any order, redone, compacted and restarted, the book is what a plain model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), async (steps) => {
      const dir = await makeBook();
      const run = new Run(dir, await open(dir));
      for (const each of steps) {
        await run.take(each);
        run.check();
      }
      await run.book.close();
      const last = await open(dir, { world: run.clock });
      run.check(last);
      expect(last.status().notices).toEqual([]);
      await last.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
