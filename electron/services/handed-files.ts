import { fail, ok, type Result } from '../../shared/result.ts';
import type { HandedFile } from './ports.ts';

/** How many files may wait; the oldest is forgotten first, so a page that offers without end holds no memory. */
const WAITING_AT_MOST = 4;

/** Files handed over and not yet taken. A token is good for one taking. */
export class HandedFiles {
  readonly #waiting = new Map<string, HandedFile>();
  readonly #newToken: () => string;

  constructor(newToken: () => string) {
    this.#newToken = newToken;
  }

  offer(file: HandedFile): string {
    const token = this.#newToken();
    this.#waiting.set(token, file);
    for (const old of this.#waiting.keys()) {
      if (this.#waiting.size <= WAITING_AT_MOST) break;
      this.#waiting.delete(old);
    }
    return token;
  }

  /** Refuses with `token-unknown`, also the second time. */
  take(token: string): Result<HandedFile> {
    const file = this.#waiting.get(token);
    if (!file) return fail('token-unknown');
    this.#waiting.delete(token);
    return ok(file);
  }
}
