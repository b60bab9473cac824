import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenedBook } from '../../../electron/store/opened-book.ts';
import type { Op } from '../../../shared/domain/book.ts';
import { idOf, LABEL, makeCustomer, makeInteraction, valueOf } from '../../helpers/book-kit.ts';
import { contentOf, makeBook, open } from '../../helpers/store-kit.ts';

type State = Readonly<Record<string, unknown>>;

/** The plainest book there is: states, and how far back one has gone among them. */
class Model {
  #states: State[] = [{}];
  #at = 0;

  get now(): State {
    return this.#states[this.#at] ?? {};
  }

  change(ops: readonly Op[]): void {
    const last = new Map(ops.map((op) => [`${op[1]} ${op[0] === 'put' ? op[2].id : op[2]}`, op]));
    // What changes nothing is no change, and leaves nothing to take back.
    if ([...last].every(([key, op]) => op[0] === 'del' && !(key in this.now))) return;
    const next: Record<string, unknown> = { ...this.now };
    for (const [key, op] of last)
      if (op[0] === 'put') next[key] = op[2];
      else Reflect.deleteProperty(next, key);
    this.#states = [...this.#states.slice(0, this.#at + 1), next];
    this.#at += 1;
  }

  step(by: 1 | -1): boolean {
    const there = this.#at + by;
    if (there < 0 || there >= this.#states.length) return false;
    this.#at = there;
    return true;
  }
}

const flat = (book: OpenedBook): State =>
  Object.fromEntries(
    Object.entries(contentOf(book)).flatMap(([name, table]) =>
      Object.entries(table).map(([id, record]) => [`${name} ${id}`, record]),
    ),
  );

const number = fc.integer({ min: 1, max: 6 });
const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const op: fc.Arbitrary<Op> = fc.oneof(
  fc.tuple(number, words).map(([n, note]): Op => ['put', 'customers', makeCustomer(n, { note })]),
  fc.tuple(number, words).map(([n, note]): Op => ['put', 'interactions', makeInteraction(n, idOf(n), { note })]),
  number.map((n): Op => ['del', 'customers', idOf(n)]),
);
const ops = fc.array(op, { maxLength: 5 });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('change' as const), ops }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('together' as const), each: fc.array(ops, { maxLength: 3 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('restart' as const, 'read' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(step: Step, book: OpenedBook, model: Model, dir: string): Promise<OpenedBook> {
  switch (step.kind) {
    case 'change':
      valueOf(await book.transact(LABEL, step.ops));
      model.change(step.ops);
      return book;
    case 'together':
      for (const result of await Promise.all(step.each.map((each) => book.transact(LABEL, each)))) valueOf(result);
      step.each.forEach((each) => model.change(each));
      return book;
    case 'undo':
      expect((await book.undo()).ok).toBe(model.step(-1));
      return book;
    case 'redo':
      expect((await book.redo()).ok).toBe(model.step(1));
      return book;
    case 'restart':
      await book.close();
      return open(dir);
    case 'read':
      // A reader sees what a restart after a crash would see.
      expect(flat(await open(dir, { readOnly: true }))).toEqual(model.now);
      return book;
    default:
      throw new Error(JSON.stringify(step));
  }
}

test('whatever is done, undone, redone and restarted, the book is what a plain model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const dir = await makeBook();
      const model = new Model();
      let book = await open(dir);
      for (const each of steps) {
        book = await take(each, book, model, dir);
        expect(flat(book)).toEqual(model.now);
      }
      await book.close();
      const last = await open(dir);
      expect([flat(last), last.status().notices]).toEqual([model.now, []]);
      await last.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
