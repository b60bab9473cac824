import type { Customer } from '../../shared/domain/customer.ts';
import { customKey } from '../../shared/domain/sensitive.ts';
import { valueText } from './value-text.ts';

const KEYED = ['traits', 'business', 'trading'] as const;
const LONGEST_WORDS = 20_000;
const LONGEST_NAME = 200;
const LONGEST_MARK = 80;

type Words = Record<string, string>;

/** The words of both under one name each; where they differ, one under the other. */
function under(names: Words, name: string, words: string): void {
  const before = names[name];
  if (before === undefined || before === '') names[name] = words;
  else if (!before.split('\n').includes(words) && before !== words) {
    const both = `${before}\n${words}`;
    if (both.length <= LONGEST_WORDS) names[name] = both;
    else under(names, `${name} +`, words);
  }
}

/** What is filed by a name of its own, and what finds no other place any more. */
export class Keeping {
  readonly #custom: Words;
  readonly #keyed: Partial<Record<(typeof KEYED)[number], Words>>;
  readonly #label: (field: string) => string;
  /** By field, where its lost value stands. */
  readonly #names = new Map<string, string>();

  constructor(kept: Readonly<Customer>, gone: Readonly<Customer>, label: (field: string) => string) {
    this.#label = label;
    this.#custom = { ...kept.custom };
    for (const [name, words] of Object.entries(gone.custom)) under(this.#custom, name, words);
    this.#keyed = {};
    for (const field of KEYED) {
      const both: Words = { ...kept[field] };
      for (const [name, words] of Object.entries(gone[field] ?? {})) this.#part(both, field, name, words);
      if (Object.keys(both).length > 0) this.#keyed[field] = both;
    }
  }

  /** A value that its field can no longer hold. */
  add(field: string, lost: unknown): void {
    if (lost === undefined || lost === '' || (Array.isArray(lost) && lost.length === 0)) return;
    const name = this.#label(field).slice(0, LONGEST_NAME);
    this.#names.set(field, name);
    under(this.#custom, name, valueText(lost).slice(0, LONGEST_WORDS));
  }

  /** What was marked as nobody else's business stays so under its new name. */
  marks(sensitive: readonly string[] = []): string[] {
    const moved = sensitive.flatMap((mark) => this.#names.get(mark) ?? []);
    return [...new Set([...sensitive, ...moved.map((name) => customKey(name).slice(0, LONGEST_MARK))])];
  }

  keyed(): object {
    return { custom: this.#custom, ...this.#keyed };
  }

  /** These parts have no names to spare: what does not fit goes among the own fields. */
  #part(both: Words, field: string, name: string, words: string): void {
    const before = both[name];
    if (before !== undefined && before.length + words.length >= LONGEST_WORDS) this.add(`${field} ${name}`, words);
    else under(both, name, words);
  }
}
