import { z } from 'zod';
import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { type Draft, DRAFTS_AT_MOST, DraftSchema } from '../../shared/domain/draft.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';

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

/** One hand at a time on the shelf, so that two forms do not write over each other. */
class Drafts {
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
export function draftHandlers(context: Context, shelf: DraftShelf): Pick<Handlers, `draft.${'list' | 'put' | 'drop'}`> {
  const drafts = new Drafts(context, shelf);
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
