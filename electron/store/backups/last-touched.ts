import { isStoredRecord } from '../tables.ts';

/** Quotes inside a JSON text are always escaped, so this stands nowhere but at a key of its own. */
const CHANGED = Buffer.from('"changedAt":"');
const LOGGED = Buffer.from('"loggedAt":"');
const CUSTOMER = Buffer.from('"customerId":"');
const INSTANT_LENGTH = '2026-11-22T02:07:22.000Z'.length;
const ID_LENGTH = 36;

const after = (line: Buffer, key: Buffer, length: number): string => {
  const at = line.indexOf(key);
  return at < 0 ? '' : line.toString('latin1', at + key.length, at + key.length + length);
};

const later = (a: string, b: string) => (a >= b ? a : b);

interface Touch {
  readonly id: string;
  readonly at: string;
}

/**
 * The customer changed or contacted last.
 *
 * Customers are few and parsed; interactions are many, and three fixed texts are all that is asked of them. Names are held by id,
 * because nobody knows before the last line whose will be told.
 */
export class LastTouched {
  readonly #names = new Map<string, string>();
  #newest: Touch | undefined;

  /** @param value the line's JSON, whatever that is. */
  customer(value: unknown): void {
    if (!isStoredRecord(value)) return;
    const { id, name, changedAt } = value;
    if (typeof name !== 'string') return;
    this.#names.set(id, name);
    if (typeof changedAt === 'string') this.#touch(id, changedAt);
  }

  interaction(line: Buffer): void {
    const at = later(after(line, CHANGED, INSTANT_LENGTH), after(line, LOGGED, INSTANT_LENGTH));
    if (at > (this.#newest?.at ?? '')) this.#touch(after(line, CUSTOMER, ID_LENGTH), at);
  }

  #touch(id: string, at: string): void {
    if (at >= (this.#newest?.at ?? '')) this.#newest = { id, at };
  }

  /** Undefined in a book without customers. */
  found(): { name: string; at: string } | undefined {
    const name = this.#newest && this.#names.get(this.#newest.id);
    return this.#newest === undefined || name === undefined ? undefined : { name, at: this.#newest.at };
  }
}
