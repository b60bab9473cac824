import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { ImportRow } from '../../shared/contract/import-channels.ts';
import type { News } from '../../shared/contract/news.ts';
import type { Op } from '../../shared/domain/book.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ParsedFile } from '../exchange/draft.ts';
import { type ImportPlan, indexExisting, planImport } from '../exchange/match.ts';
import { commit, type Context, belongingTo } from './context.ts';
import { firstContactsADay, startDays } from './first-contacts.ts';
import type { HandedFiles } from './handed-files.ts';
import { createOps, fillOps } from './import-records.ts';
import { importRows, isWarned } from './import-view.ts';
import type { Correction, HandedFile, ParserPort } from './ports.ts';
import { settingsOf } from './settings.ts';
import { withoutErased } from './suppressed.ts';

export interface ImportTools {
  readonly files: HandedFiles;
  readonly parse: ParserPort;
  tell(news: News): void;
}

interface Preview {
  readonly file: HandedFile;
  readonly corrections: readonly Correction[];
  readonly parsed: ParsedFile;
  readonly rows: readonly ImportRow[];
}

type Phase = Extract<News, { news: 'import-progress' }>['phase'];

/** Rows written or matched before everything else in the process gets a turn. */
const ROWS_A_TURN = 1_000;

interface Planned {
  readonly parsed: ParsedFile;
  readonly plan: ImportPlan;
}

/** What a file would do now; whoever was erased stays out of it. */
function planNow(context: Context, read: ParsedFile): Planned {
  const existing = [...context.book.records.customers.values()].map((customer) => ({
    customer,
    specialDays: belongingTo(context, 'specialDays', customer.id).filter(({ personId }) => personId === undefined),
    people: belongingTo(context, 'people', customer.id),
  }));
  const index = indexExisting(existing);
  const plan = planImport(read.drafts, index);
  const known = new Set(plan.matches.map(({ draft }) => draft.row));
  const parsed = withoutErased(context, read, (row) => known.has(row));
  return { parsed, plan: parsed === read ? plan : planImport(parsed.drafts, index) };
}

const countsOf = (rows: readonly ImportRow[]): Answer<'import.preview'>['counts'] => ({
  rows: rows.length,
  create: rows.filter(({ state }) => state === 'create').length,
  match: rows.filter(({ state }) => state === 'match').length,
  refuse: rows.filter(({ state }) => state === 'refuse').length,
  warn: rows.filter(isWarned).length,
});

const KEPT: Readonly<Record<Ask<'import.rows'>['only'], (row: ImportRow) => boolean>> = {
  all: () => true,
  create: ({ state }) => state === 'create',
  match: ({ state }) => state === 'match',
  refuse: ({ state }) => state === 'refuse',
  warn: isWarned,
};

/** Files being looked at. One at a time: a new one takes the place of the last. */
class Imports {
  readonly #context: Context;
  readonly #tools: ImportTools;
  #current: { id: string; preview: Preview } | undefined;
  #running: AbortController | undefined;

  constructor(context: Context, tools: ImportTools) {
    this.#context = context;
    this.#tools = tools;
  }

  async preview({ token }: Ask<'import.preview'>): Promise<Result<Answer<'import.preview'>>> {
    const file = this.#tools.files.take(token);
    return file.ok ? this.#look(file.value, []) : file;
  }

  async correct({ previewId, corrections }: Ask<'import.correct'>): Promise<Result<Answer<'import.correct'>>> {
    const before = this.#find(previewId);
    if (!before) return fail('not-found', { noun: 'preview' });
    return this.#look(before.file, [...before.corrections, ...corrections]);
  }

  async #look(file: HandedFile, corrections: readonly Correction[]): Promise<Result<Answer<'import.preview'>>> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const parsed = await this.#tools.parse(file, {
      region: settingsOf(this.#context).region,
      today: this.#context.world.today(),
      corrections,
      signal: running.signal,
      onProgress: (done, total) => this.#progress('reading', done, total),
    });
    if (this.#running === running) this.#running = undefined;
    if (!parsed.ok) return parsed;
    this.#progress('matching', 0, parsed.value.drafts.length);
    await this.#context.world.pause();
    const planned = planNow(this.#context, parsed.value);
    const rows = importRows(this.#context, planned.parsed, planned.plan);
    const previewId = this.#context.world.newId();
    this.#current = { id: previewId, preview: { file, corrections, parsed: parsed.value, rows } };
    const { format, encoding, columns } = parsed.value;
    return ok({ previewId, name: file.name, format, encoding, columns: [...columns], counts: countsOf(rows) });
  }

  rows({ previewId, only, offset, limit }: Ask<'import.rows'>): Result<Answer<'import.rows'>> {
    const preview = this.#find(previewId);
    if (!preview) return fail('not-found', { noun: 'preview' });
    const kept = preview.rows.filter(KEPT[only]);
    return ok({ rows: kept.slice(offset, offset + limit), total: kept.length });
  }

  async run({ previewId }: Ask<'import.run'>): Promise<Result<Answer<'import.run'>>> {
    const preview = this.#find(previewId);
    if (!preview) return fail('not-found', { noun: 'preview' });
    // The book may have changed since the look: who is matched is decided again, now.
    const { plan } = planNow(this.#context, preview.parsed);
    const running = new AbortController();
    this.#running = running;
    const { ops, filled } = await this.#opsOf(plan, running.signal);
    if (running.signal.aborted) return fail('cancelled');
    const label = { code: 'import.run', params: { file: preview.file.name, created: plan.creates.length, filled } };
    const done = ops.length === 0 ? undefined : await commit(this.#context, label, ops);
    if (done?.ok === false) return done;
    this.#current = undefined;
    const refused = preview.rows
      .filter(({ state }) => state === 'refuse')
      .flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'refuse').slice(0, 1))
      .map(({ row, column, code, message }) => ({ row, column, code, message }));
    const figures = { created: plan.creates.length, matched: plan.matches.length, filled, refused };
    return ok({ ...figures, ...withoutUndefined({ change: done?.value }) });
  }

  cancel({ previewId }: Ask<'import.cancel'>): Result<Answer<'import.cancel'>> {
    const had = this.#running !== undefined || this.#find(previewId ?? '') !== undefined;
    this.#running?.abort();
    if (previewId === this.#current?.id) this.#current = undefined;
    return ok({ cancelled: had });
  }

  async #opsOf({ creates, matches }: ImportPlan, signal: AbortSignal): Promise<{ ops: Op[]; filled: number }> {
    const ops: Op[] = [];
    let filled = 0;
    let done = 0;
    const total = creates.length + matches.length;
    const turn = async () => {
      if (++done % ROWS_A_TURN !== 0) return;
      this.#progress('writing', done, total);
      await this.#context.world.pause();
    };
    const { indexes, workDays, world } = this.#context;
    const starts = startDays(firstContactsADay(indexes.rules), world.today(), workDays);
    for (const draft of creates) {
      if (signal.aborted) break;
      ops.push(...createOps(this.#context, draft, starts.next().value));
      await turn();
    }
    for (const match of matches) {
      if (signal.aborted) break;
      const fill = fillOps(this.#context, match);
      if (fill.length > 0) filled += 1;
      ops.push(...fill);
      await turn();
    }
    return { ops, filled };
  }

  #find(id: string): Preview | undefined {
    return this.#current?.id === id ? this.#current.preview : undefined;
  }

  #progress(phase: Phase, done: number, total: number): void {
    this.#tools.tell({ news: 'import-progress', phase, done, total });
  }
}

type ImportHandlers = Pick<Handlers, `import.${'preview' | 'correct' | 'rows' | 'run' | 'cancel'}`>;

/** Looking at a file of contacts, and taking it in: one change, one undo. */
export function importHandlers(context: Context, tools: ImportTools): ImportHandlers {
  const imports = new Imports(context, tools);
  return {
    'import.preview': (ask) => imports.preview(ask),
    'import.correct': (ask) => imports.correct(ask),
    'import.rows': async (ask) => imports.rows(ask),
    'import.run': (ask) => imports.run(ask),
    'import.cancel': async (ask) => imports.cancel(ask),
  };
}
