import type { Low } from 'lowdb';
import { fail, ok, type Result, unreachable } from '../../shared/result.ts';
import type { BookChange } from '../services/ports.ts';
import { aside } from './aside.ts';
import { pacer } from './disk/blocks.ts';
import type { JournalAdapter } from './journal/journal-adapter.ts';
import { follow } from './load-book.ts';
import { failureOf } from './refusal.ts';
import type { Book } from './book.ts';
import { changeOf, type Wish } from './past/taking-back.ts';
import { Outlook, stage, type Staged } from './transaction.ts';

interface Waiting {
  readonly wish: Wish;
  readonly answer: (result: Result<BookChange>) => void;
  readonly fault: (error: unknown) => void;
}

type Ready = Waiting & { readonly staged: Staged };

/**
 * The one way in which the book changes: staged, written, synced, and only then seen.
 *
 * Those who ask while a write is under way are written together by the next one, with one fdatasync for all of them.
 */
export class Committer {
  readonly #db: Low<Book>;
  readonly #adapter: JournalAdapter;
  readonly #now: () => string;
  readonly #tell: (change: BookChange) => void;
  #queue: Waiting[] = [];
  readonly #tasks: (() => Promise<void>)[] = [];
  #running: Promise<void> | undefined;

  constructor(db: Low<Book>, adapter: JournalAdapter, now: () => string, tell: (change: BookChange) => void) {
    this.#db = db;
    this.#adapter = adapter;
    this.#now = now;
    this.#tell = tell;
  }

  ask(wish: Wish): Promise<Result<BookChange>> {
    return new Promise((answer, fault) => {
      this.#queue.push({ wish, answer, fault });
      this.#running ??= this.#run();
    });
  }

  /** Does something between two writes, while none is under way. Those who ask meanwhile wait. */
  alone<T>(task: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#tasks.push(() => task().then(resolve, reject));
      this.#running ??= this.#run();
    });
  }

  /** Resolves when everything asked so far has been answered. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // Those who ask in the same turn go together.
    await Promise.resolve();
    for (;;) {
      const task = this.#tasks.shift();
      if (task !== undefined) await task();
      else if (this.#queue.length > 0) await this.#commit(this.#batch());
      else break;
    }
    this.#running = undefined;
  }

  /** Undo needs to know what was last done, so it goes alone. */
  #batch(): Waiting[] {
    const alone = this.#queue.findIndex(({ wish }) => wish.by !== 'transaction');
    return this.#queue.splice(0, alone < 0 ? this.#queue.length : Math.max(1, alone));
  }

  async #commit(batch: Waiting[]): Promise<void> {
    let open = batch;
    let ready: Ready[];
    try {
      ready = await this.#prepare(batch);
      open = ready;
      if (ready.length === 0) return;
      this.#adapter.stage(ready.flatMap(({ staged }) => staged.lines));
      await this.#db.write();
    } catch (error) {
      for (const { answer, fault } of open) refuse(error, answer, fault);
      return;
    }
    for (const { staged, answer } of ready) answer(this.#show(staged));
  }

  async #prepare(batch: Waiting[]): Promise<Ready[]> {
    const { tables, seq } = this.#db.data;
    const outlook = new Outlook(tables);
    const breathe = pacer();
    const at = this.#now();
    const ready: Ready[] = [];
    for (const waiting of batch) {
      try {
        const change = changeOf(waiting.wish, this.#db.data);
        if (!change.ok) {
          waiting.answer(change);
          continue;
        }
        const next = (ready.at(-1)?.staged.entry.seq ?? seq) + 1;
        const where = { seq: next, write: seq + 1, at };
        const staged = change.value && (await stage(change.value, outlook, where, breathe));
        if (staged !== undefined) ready.push({ ...waiting, staged });
        else waiting.answer(this.#nothing(waiting.wish));
      } catch (error) {
        waiting.fault(error);
      }
    }
    return ready;
  }

  #nothing(wish: Wish): Result<BookChange> {
    switch (wish.by) {
      case 'undo':
      case 'redo':
        return fail('nothing-to-undo');
      case 'transaction':
        return ok({ seq: this.#db.data.seq, label: wish.label, changes: [], by: 'transaction' });
      default:
        return unreachable(wish);
    }
  }

  /** It is on the disk and stays a success, whatever fault of ours follows; only memory that is behind the disk ends the work. */
  #show({ entry, ops }: Staged): Result<BookChange> {
    const { seq, label, by } = entry;
    if (this.#adapter.refusal !== undefined) return fail('reopen-needed');
    try {
      const changes = follow(this.#db.data, { ...entry, inv: entry.inv ?? [], ops });
      const change: BookChange = { seq, label, changes, by };
      this.#hear(change);
      return ok(change);
    } catch (error) {
      this.#adapter.distrust();
      aside(error);
      return fail('reopen-needed');
    }
  }

  #hear(change: BookChange): void {
    try {
      this.#tell(change);
    } catch (error) {
      aside(error);
    }
  }
}

function refuse(error: unknown, answer: Waiting['answer'], fault: Waiting['fault']): void {
  try {
    answer({ ok: false, error: failureOf(error) });
  } catch (own) {
    fault(own);
  }
}
