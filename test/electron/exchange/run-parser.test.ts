import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { parseImport } from '../../../electron/exchange/parse-import.ts';
import type { ParserWord } from '../../../electron/exchange/parser-wire.ts';
import { type ChildPort, type ParserRun, runParser } from '../../../electron/exchange/run-parser.ts';
import { forkParser } from '../../../electron/files/fork-parser.ts';

const today = asDay('2026-11-22');
const childUrl = new URL('../../../electron/import-child.ts', import.meta.url);

/** A child that says what it is told to, and remembers what became of it. */
function fakeChild(onAsk: (say: (word: unknown) => void, exit: (code: number | null) => void) => void) {
  let say: (word: unknown) => void = () => undefined;
  let exit: (code: number | null) => void = () => undefined;
  const log: string[] = [];
  const port: ChildPort = {
    postMessage: () => onAsk(say, exit),
    onMessage: (listener) => {
      say = listener;
    },
    onExit: (listener) => {
      exit = listener;
    },
    kill: () => log.push('killed'),
  };
  return { port, log, start: () => port };
}

const realTimer: ParserRun['after'] = (ms, ring) => {
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
};

const run = (part: Partial<ParserRun> & Pick<ParserRun, 'start'>): ParserRun => ({
  bytes: new TextEncoder().encode('姓名,手机\n王示例,19900000123\n'),
  fileName: 'a.csv',
  region: 'CN',
  today,
  timeLimitMs: 30_000,
  after: () => () => undefined,
  ...part,
});

const head: ParserWord = {
  type: 'head',
  head: { format: 'csv', encoding: 'utf-8', delimiter: ',', columns: [] },
  total: 3,
};

describe('a child that', () => {
  it('tells everything to the end is believed, and ended', async () => {
    const progress: number[][] = [];
    const child = fakeChild((say) => {
      say(head);
      say({ type: 'portion', done: 3, drafts: [], problems: [] });
      say({ type: 'end' });
    });
    const outcome = await runParser(run({ start: child.start, onProgress: (...now) => progress.push(now) }));
    expect(outcome).toEqual({
      ok: true,
      value: { format: 'csv', encoding: 'utf-8', delimiter: ',', columns: [], drafts: [], problems: [] },
    });
    expect([progress, child.log]).toEqual([[[3, 3]], ['killed']]);
  });

  it('refuses the file is quoted', async () => {
    const child = fakeChild((say) => say({ type: 'failed', error: { code: 'file-unknown' } }));
    expect(await runParser(run({ start: child.start }))).toEqual({ ok: false, error: { code: 'file-unknown' } });
  });

  it('dies is told of', async () => {
    const child = fakeChild((_, exit) => exit(9));
    expect(await runParser(run({ start: child.start }))).toEqual({
      ok: false,
      error: { code: 'import-crashed', detail: { why: 'exit', code: 9 } },
    });
  });

  it.each([['a word'], [{ type: 'portion', done: 1, drafts: [{ name: 'x' }], problems: [] }], [{ type: 'nonsense' }]])(
    'says %j is not believed',
    async (word) => {
      const child = fakeChild((say) => say(word));
      expect(await runParser(run({ start: child.start }))).toEqual({
        ok: false,
        error: { code: 'import-crashed', detail: { why: 'strange-word' } },
      });
      expect(child.log).toEqual(['killed']);
    },
  );

  it('ends before it has begun is not believed', async () => {
    const child = fakeChild((say) => say({ type: 'end' }));
    expect((await runParser(run({ start: child.start }))).ok).toBe(false);
  });

  it('takes too long is ended', async () => {
    const child = fakeChild(() => undefined);
    const outcome = await runParser(
      run({
        start: child.start,
        after: (_, ring) => {
          queueMicrotask(ring);
          return () => undefined;
        },
      }),
    );
    expect(outcome).toEqual({ ok: false, error: { code: 'import-crashed', detail: { why: 'time' } } });
    expect(child.log).toEqual(['killed']);
  });

  it('is not wanted any more is ended, and one that was never wanted is not started', async () => {
    const child = fakeChild(() => undefined);
    const controller = new AbortController();
    const outcome = runParser(run({ start: child.start, signal: controller.signal }));
    controller.abort();
    expect(await outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(child.log).toEqual(['killed']);
    const never = () => {
      throw new Error('started');
    };
    expect(await runParser(run({ start: never, signal: controller.signal }))).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
  });
});

describe('a real child', () => {
  const start = () => forkParser(childUrl);

  it('reads a file as this process would', async () => {
    const bytes = readFileSync(new URL('../../fixtures/imports/plain-zh.gb18030.csv', import.meta.url));
    const outcome = await runParser(run({ bytes, start, after: realTimer }));
    expect(outcome).toEqual(parseImport(bytes, 'a.csv', { region: 'CN', today }));
  });

  it('sends many rows in portions', async () => {
    const rows = Array.from({ length: 2_500 }, (_, i) => `示例${i},1990000${String(i).padStart(4, '0')}`);
    const bytes = new TextEncoder().encode(`姓名,手机\n${rows.join('\n')}\n`);
    const progress: number[] = [];
    const outcome = await runParser(run({ bytes, start, after: realTimer, onProgress: (done) => progress.push(done) }));
    expect(outcome.ok && outcome.value.drafts.length).toBe(2_500);
    expect(progress).toEqual([500, 1_000, 1_500, 2_000, 2_500, 2_500]);
  });

  it('that cannot start is a crash and no fault of ours', async () => {
    const missing = () => forkParser(new URL('./not-there.ts', import.meta.url));
    expect((await runParser(run({ start: missing, after: realTimer }))).ok).toBe(false);
  });

  it('stops when the rep cancels', async () => {
    const controller = new AbortController();
    const rows = Array.from({ length: 60_000 }, (_, i) => `示例${i},19900000123`);
    const bytes = new TextEncoder().encode(`姓名,手机\n${rows.join('\n')}\n`);
    const outcome = await runParser(
      run({ bytes, start, after: realTimer, signal: controller.signal, onProgress: () => controller.abort() }),
    );
    expect(outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
