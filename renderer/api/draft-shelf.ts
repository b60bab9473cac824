import { call } from './api.ts';

/** Keys typed within this time go out together. */
const PAUSE_MS = 250;

/** What the wire takes of it; the book words why a draft could not be kept, and the words still stand in the form. */
export interface DraftWire {
  list(): Promise<readonly { readonly key: string; readonly text: string }[]>;
  put(key: string, customerId: string | undefined, text: string): Promise<unknown>;
  drop(key: string): Promise<unknown>;
}

const UUID = /\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The customer a draft is about is the last part of its key. */
const customerIn = (key: string): string | undefined => UUID.exec(key)?.[1];

/**
 * Drafts as the window knows them: read at once, written through to the book's folder. It looks like a `Storage`, and none of it is in
 * the browser's own storage, where words about customers would outlive their book.
 */
export class DraftShelf {
  readonly #wire: DraftWire;
  readonly #held = new Map<string, string>();
  /** Keys whose newest state has not gone out. */
  readonly #waiting = new Set<string>();
  #loaded: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(wire: DraftWire) {
    this.#wire = wire;
  }

  /** What was kept before; what this window has written meanwhile is newer. */
  load(): Promise<void> {
    this.#loaded ??= this.#wire.list().then((drafts) => {
      for (const { key, text } of drafts)
        if (!this.#held.has(key) && !this.#waiting.has(key)) this.#held.set(key, text);
    });
    return this.#loaded;
  }

  /** Another book is open, with other drafts. */
  forget(): void {
    this.#held.clear();
    this.#waiting.clear();
    this.#loaded = undefined;
  }

  /** Somebody was erased, and drafts with them: what waits goes out, and everything is read anew. */
  readAnew(): void {
    this.flush();
    this.#held.clear();
    this.#loaded = undefined;
    void this.load();
  }

  getItem(key: string): string | null {
    return this.#held.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (this.#held.get(key) === text) return;
    this.#held.set(key, text);
    this.#later(key);
  }

  removeItem(key: string): void {
    if (this.#held.delete(key)) this.#later(key);
  }

  /** Sends what waits, at once: the window may be going. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const key of this.#waiting) {
      const text = this.#held.get(key);
      void (text === undefined ? this.#wire.drop(key) : this.#wire.put(key, customerIn(key), text));
    }
    this.#waiting.clear();
  }

  #later(key: string): void {
    this.#waiting.add(key);
    this.#timer ??= setTimeout(() => this.flush(), PAUSE_MS);
  }
}

/** The one shelf of this window. */
export const draftShelf = new DraftShelf({
  async list() {
    const listed = await call('draft.list', {});
    return listed.ok ? listed.value.drafts : [];
  },
  put: (key, customerId, text) => call('draft.put', { key, text, ...(customerId !== undefined && { customerId }) }),
  drop: (key) => call('draft.drop', { key }),
});
