import type { PastEntry } from '../past/past-entry.ts';
import { type Past, pastFrom, prune, remember } from '../past/past.ts';
import { erases } from '../past/forget-traces.ts';
import type { Transaction } from '../journal/scan-segment.ts';

const INVERSE = Buffer.from('"inv":');
const HEAD = /^\{"seq":(\d+),"at":"([^"\\]*)"/;
const HEAD_BYTES = 64;

/**
 * The history of a snapshot, brought forward by what the journal tells.
 *
 * Two years of labels are tens of thousands of lines, and nothing changes in them any more: they are kept as octets, and only
 * those that still hold an inverse are parsed.
 */
export class MergedHistory {
  readonly #entries: PastEntry[] = [];
  readonly #lines = new Map<PastEntry, Buffer>();

  /** One line of the snapshot without its comma; `bytes` may be overwritten afterwards. */
  line(bytes: Buffer): void {
    const head = bytes.includes(INVERSE) ? null : HEAD.exec(bytes.toString('latin1', 0, HEAD_BYTES));
    if (head === null) {
      this.#entries.push(JSON.parse(bytes.toString('utf8')) as PastEntry);
      return;
    }
    const [, seq, at = ''] = head;
    const entry: PastEntry = { seq: Number(seq), at, label: { code: '' }, by: 'transaction', undoable: false };
    this.#lines.set(entry, Buffer.from(bytes));
    this.#entries.push(entry);
  }

  /** The lines of the new snapshot, without their commas. */
  *after(transactions: readonly Transaction[], now: string): Generator<Buffer | string> {
    if (transactions.some(erases)) this.#read();
    const past: Past = pastFrom(this.#entries);
    for (const { ops, ...entry } of transactions) remember(past, entry, ops);
    prune(past, now);
    for (const entry of past.entries) yield this.#lines.get(entry) ?? JSON.stringify(entry);
  }

  /** Somebody is being erased: every line may tell of them. */
  #read(): void {
    for (const [n, entry] of this.#entries.entries()) {
      const line = this.#lines.get(entry);
      if (line !== undefined) this.#entries[n] = JSON.parse(line.toString('utf8')) as PastEntry;
    }
    this.#lines.clear();
  }
}
