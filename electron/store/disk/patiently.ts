import { setTimeout as wait } from 'node:timers/promises';

const ATTEMPTS = 6;
const FIRST_WAIT_MS = 40;
const PASSING = new Set(['EPERM', 'EBUSY', 'EACCES']);

const passes = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && PASSING.has(error.code);

/**
 * Does again what was refused for a moment: virus scanners and indexers on Windows hold a file just after it was written.
 *
 * @param pause waits that many milliseconds; twice as long each time, two and a half seconds in all.
 * @throws the last refusal, or at once what waiting does not mend.
 */
export async function patiently<T>(
  task: () => Promise<T>,
  pause: (ms: number) => Promise<unknown> = (ms) => wait(ms),
): Promise<T> {
  for (let attempt = 1, ms = FIRST_WAIT_MS; ; attempt += 1, ms *= 2) {
    try {
      return await task();
    } catch (error) {
      if (attempt === ATTEMPTS || !passes(error)) throw error;
      await pause(ms);
    }
  }
}
