import type { Answer } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Op } from '../../shared/domain/book.ts';
import { fail, ok } from '../../shared/result.ts';
import { commit, type Context } from './context.ts';
import type { BookNotice } from './ports.ts';

/** What the book's own channels need besides the context. */
export interface BookTools {
  /** Reads the files on disk afresh; never writes. */
  check(): Promise<Answer<'book.check'>>;
  /** What is to be told besides what opening found. */
  notices(): readonly BookNotice[];
  /** The records of the sample book, with dates told from `today`. */
  sample(): readonly Op[];
}

/** Opening cut off what a crash left half written, so the files look sound again: whoever asks must still hear of it. */
function withCutTails({ book }: Context, found: Answer<'book.check'>): Answer<'book.check'> {
  const cut = book
    .status()
    .notices.flatMap((notice) =>
      notice.code === 'torn-tail' &&
      !found.problems.some(({ code, file }) => code === 'torn-tail' && file === notice.file)
        ? [{ code: notice.code, file: notice.file, detail: notice.kept }]
        : [],
    );
  return { ...found, ok: found.ok && cut.length === 0, problems: [...cut, ...found.problems] };
}

async function addSample(context: Context, tools: BookTools) {
  if (context.book.records.customers.size > 0) return fail('book-not-empty');
  const ops = tools.sample();
  const done = await commit(context, { code: 'book.addSample' }, ops);
  return done.ok ? ok({ ...done.value, records: ops.length }) : done;
}

export const bookHandlers = (
  context: Context,
  tools: BookTools,
): Pick<Handlers, 'book.status' | 'book.check' | 'book.addSample'> => ({
  'book.status': async () => {
    const { book, world, place, version } = context;
    const status = book.status();
    return ok({
      ...status,
      notices: [...status.notices, ...tools.notices()],
      customers: book.records.customers.size,
      interactions: book.records.interactions.size,
      place,
      today: world.today(),
      zone: world.zone(),
      version,
    });
  },
  'book.check': async () => ok(withCutTails(context, await tools.check())),
  'book.addSample': () => addSample(context, tools),
});
