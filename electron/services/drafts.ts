import { z } from 'zod';
import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { type Draft, DRAFTS_AT_MOST, DraftSchema } from '../../shared/domain/draft.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { reachWords } from './suppressed.ts';

/** Where what was typed and not saved lies: beside the book, and no part of it. */
export interface DraftShelf {
  /** Undefined where nothing was kept, or nothing can be read. */
  read(): Promise<string | undefined>;
  keep(text: string): Promise<Result<void>>;
}

const FileSchema = z.array(z.unknown());

/** Whatever does not read as a draft is none; the others stay. */
function draftsIn(text: string | undefined): Draft[] {
  if (text === undefined) return [];
  try {
    return FileSchema.parse(JSON.parse(text)).flatMap((each) => DraftSchema.safeParse(each).data ?? []);
  } catch {
    return [];
  }
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
/** The end of a number, whatever country stands before it; fewer digits stand in other numbers too. */
const TELLING_DIGITS = 8;
/** A shorter name stands in other words too often to be looked for. */
const LEAST_NAME = 2;
/** Forms in which somebody can be written down who is chosen from no list: a new customer, and a log about nobody yet. */
const WRITES_ANEW = /^(?:customer\.|log\.nobody$)/;

/** Somebody is being written down anew in it: by their name, or by what they are reached by. */
function isOfAgain({ key, text }: Draft, customer: Readonly<Customer>): boolean {
  if (!WRITES_ANEW.test(key)) return false;
  const words = [customer.name, ...reachWords(customer)].filter(({ length }) => length >= LEAST_NAME);
  const numbers = customer.phones.map(({ raw }) => digitsOf(raw)).filter(({ length }) => length >= TELLING_DIGITS);
  const [typed, digits] = [text.toLowerCase(), digitsOf(text)];
  return (
    words.some((word) => typed.includes(JSON.stringify(word.toLowerCase()).slice(1, -1))) ||
    numbers.some((number) => digits.includes(number.slice(-TELLING_DIGITS)))
  );
}

/** One hand at a time on the shelf, so that two forms do not write over each other. */
export class Drafts {
  readonly #context: Pick<Context, 'book' | 'world'>;
  readonly #shelf: DraftShelf;
  #drafts: Map<string, Draft> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(context: Pick<Context, 'book' | 'world'>, shelf: DraftShelf) {
    this.#context = context;
    this.#shelf = shelf;
  }

  /** Newest last. Of somebody who has left the book nothing is kept, and the file forgets them as soon as this is asked. */
  list(): Promise<Result<readonly Draft[]>> {
    return this.#inTurn(async (drafts) => {
      const { customers } = this.#context.book.records;
      const gone = [...drafts.values()].filter(
        ({ customerId }) => customerId !== undefined && !customers.has(customerId),
      );
      for (const { key } of gone) drafts.delete(key);
      if (gone.length > 0) await this.#write(drafts);
      return ok([...drafts.values()]);
    });
  }

  put(ask: Ask<'draft.put'>): Promise<Result<void>> {
    return this.#inTurn((drafts) => {
      drafts.delete(ask.key);
      drafts.set(ask.key, { ...ask, at: this.#context.world.now() });
      for (const key of drafts.keys()) if (drafts.size > DRAFTS_AT_MOST) drafts.delete(key);
      return this.#write(drafts);
    });
  }

  drop(key: string): Promise<Result<void>> {
    return this.#inTurn((drafts) => (drafts.delete(key) ? this.#write(drafts) : Promise.resolve(ok(undefined))));
  }

  /** Somebody was erased: what was typed about them or names them among others, and what would write them down anew. */
  forget(customer: Readonly<Customer>): Promise<Result<void>> {
    return this.#inTurn((drafts) => {
      const theirs = [...drafts.values()].filter(
        (draft) => draft.customerId === customer.id || draft.text.includes(customer.id) || isOfAgain(draft, customer),
      );
      for (const { key } of theirs) drafts.delete(key);
      return theirs.length > 0 ? this.#write(drafts) : Promise.resolve(ok(undefined));
    });
  }

  #write(drafts: ReadonlyMap<string, Draft>): Promise<Result<void>> {
    if (this.#context.book.status().readOnly) return Promise.resolve(ok(undefined));
    return this.#shelf.keep(JSON.stringify([...drafts.values()]));
  }

  #inTurn<T>(work: (drafts: Map<string, Draft>) => Promise<T>): Promise<T> {
    const next = this.#last.then(async () => {
      this.#drafts ??= new Map(draftsIn(await this.#shelf.read()).map((draft) => [draft.key, draft]));
      return work(this.#drafts);
    });
    this.#last = next.catch(() => undefined);
    return next;
  }
}

/** What was typed into forms and not saved. */
export function draftHandlers(context: Context, drafts: Drafts): Pick<Handlers, `draft.${'list' | 'put' | 'drop'}`> {
  const done = (kept: Result<void>) => (kept.ok ? ok({}) : kept);
  return {
    'draft.list': async () => {
      const listed = await drafts.list();
      return listed.ok ? ok({ drafts: [...listed.value] }) : listed;
    },
    'draft.put': async (ask) => {
      const { customerId } = ask;
      if (customerId !== undefined && !context.book.records.customers.has(customerId))
        return fail('not-found', { noun: 'customer' });
      return done(await drafts.put(ask));
    },
    'draft.drop': async ({ key }) => done(await drafts.drop(key)),
  };
}
