import { fail, ok, type Result, unreachable } from '../../shared/result.ts';
import type { FileHead, ImportDraft, ImportProblem, ParsedFile } from './draft.ts';
import { type ParseAsk, type ParserWord, ParserWordSchema } from './parser-wire.ts';

/** A process started for one file: a fork of Node, or Electron's utilityProcess. */
export interface ChildPort {
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Also called when it could not be started. `code` is null where a signal ended it. */
  onExit(listener: (code: number | null) => void): void;
  /** Ends it at once; harmless when it has ended. */
  kill(): void;
}

export interface ParserRun extends ParseAsk {
  readonly start: () => ChildPort;
  readonly timeLimitMs: number;
  /** Calls back after that many milliseconds unless the returned function was called before. */
  readonly after: (ms: number, ring: () => void) => () => void;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What has come from the child so far. */
class Gathered {
  readonly drafts: ImportDraft[] = [];
  readonly problems: ImportProblem[] = [];
  head: FileHead | undefined;
  total = 0;

  /** The outcome, once the word was the last one. */
  take(word: ParserWord, onProgress: ParserRun['onProgress']): Result<ParsedFile> | undefined {
    switch (word.type) {
      case 'head':
        this.head = word.head;
        this.total = word.total;
        return undefined;
      case 'portion':
        for (const draft of word.drafts) this.drafts.push(draft);
        for (const problem of word.problems) this.problems.push(problem);
        onProgress?.(word.done, this.total);
        return undefined;
      case 'failed':
        return fail(word.error.code, word.error.detail);
      case 'end':
        return this.head === undefined
          ? fail('import-crashed', { why: 'no-head' })
          : ok({ ...this.head, drafts: this.drafts, problems: this.problems });
      default:
        return unreachable(word);
    }
  }
}

/** Sends to the child what it is to read; nothing of the parent's own goes along. */
const askOf = ({ bytes, fileName, region, today, dateOrder, encoding, corrections }: ParserRun): ParseAsk => ({
  bytes,
  fileName,
  region,
  today,
  ...(dateOrder === undefined ? {} : { dateOrder }),
  ...(encoding === undefined ? {} : { encoding }),
  ...(corrections === undefined ? {} : { corrections }),
});

/**
 * Reads a stranger's file in a process of its own, which is ended in every case.
 *
 * Refuses with the codes of `openImport`, with `cancelled` when `signal` says so, and with `import-crashed` when the
 * child dies, says what nobody expects, or takes longer than `timeLimitMs`.
 */
export function runParser(run: ParserRun): Promise<Result<ParsedFile>> {
  if (run.signal?.aborted === true) return Promise.resolve(fail('cancelled'));
  const child = run.start();
  const gathered = new Gathered();
  return new Promise((resolve) => {
    const cancel = () => settle(fail('cancelled'));
    const disarm = run.after(run.timeLimitMs, () => settle(fail('import-crashed', { why: 'time' })));
    let settled = false;
    function settle(outcome: Result<ParsedFile>): void {
      if (settled) return;
      settled = true;
      disarm();
      run.signal?.removeEventListener('abort', cancel);
      child.kill();
      resolve(outcome);
    }
    run.signal?.addEventListener('abort', cancel);
    child.onExit((code) => settle(fail('import-crashed', { why: 'exit', code })));
    child.onMessage((message) => {
      if (settled) return;
      const word = ParserWordSchema.safeParse(message);
      const outcome = word.success
        ? gathered.take(word.data, run.onProgress)
        : fail('import-crashed', { why: 'strange-word' });
      if (outcome !== undefined) settle(outcome);
    });
    child.postMessage(askOf(run));
  });
}
