import { z } from 'zod';
import { fail, type Result } from '../../../shared/result.ts';
import type { ChoreAnswer, Chores } from './chores.ts';
import type { After } from './ring.ts';

/** A thread begun for chores. It keeps the process alive while it is held, and only then. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, however it came to its end. */
  onExit(listener: () => void): void;
  hold(on: boolean): void;
  end(): Promise<unknown>;
}

/** What is sent to the worker. */
export const ChoreWordSchema = z.strictObject({ name: z.string(), ask: z.unknown() });

/** Problems that say nothing about the book, but that nobody works on it beside. */
export const WORKER_ENDED = 'worker-ended';
export const WORKER_NOT_BEGUN = 'worker-not-begun';

/** How long a worker waits for the next chore. A thread at rest costs memory, a new one a tenth of a second. */
const REST_MS = 20_000;

/** Does chores in a worker that begins with the first of them and ends when there was none for a while. */
export function choresBeside(start: () => WorkerPort, after: After): Chores {
  const beside = new Beside(start, after);
  return {
    do: (name, ask) => beside.ask({ name, ask }) as Promise<Result<ChoreAnswer<typeof name>>>,
    close: () => beside.close(),
  };
}

type Answer = (result: Result<unknown>) => void;

class Beside {
  readonly #start: () => WorkerPort;
  readonly #after: After;
  #worker: WorkerPort | undefined;
  #answer: Answer | undefined;
  #disarm: () => void = () => undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(start: () => WorkerPort, after: After) {
    this.#start = start;
    this.#after = after;
  }

  ask(word: z.infer<typeof ChoreWordSchema>): Promise<Result<unknown>> {
    const next = this.#last.then(() => this.#send(word));
    this.#last = next;
    return next;
  }

  async close(): Promise<void> {
    await this.#last;
    this.#disarm();
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.end();
  }

  #send(word: z.infer<typeof ChoreWordSchema>): Promise<Result<unknown>> {
    this.#disarm();
    return new Promise((resolve) => {
      try {
        const worker = this.#begun();
        worker.hold(true);
        this.#answer = resolve;
        worker.postMessage(word);
      } catch {
        this.#answer = undefined;
        resolve(fail('write-failed', { problem: WORKER_NOT_BEGUN }));
      }
    });
  }

  #begun(): WorkerPort {
    if (this.#worker !== undefined) return this.#worker;
    const worker = this.#start();
    worker.onMessage((message) => this.#settle(worker, message as Result<unknown>));
    worker.onExit(() => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#settle(worker, fail('write-failed', { problem: WORKER_ENDED }));
    });
    this.#worker = worker;
    return worker;
  }

  #settle(worker: WorkerPort, result: Result<unknown>): void {
    const answer = this.#answer;
    this.#answer = undefined;
    worker.hold(false);
    this.#disarm = this.#after(REST_MS, () => {
      this.#worker = undefined;
      void worker.end();
    });
    answer?.(result);
  }
}
