import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Suppression } from '../../shared/domain/suppression.ts';
import { translator } from '../../shared/i18n/translate.ts';
import type { ImportDraft, ImportProblem, ParsedFile } from '../exchange/draft.ts';
import { type Context, fresh } from './context.ts';
import { languageOf } from './settings.ts';

type Reach = Pick<Customer, 'phones' | 'emails'> & { readonly wechat?: string | undefined };
type Hasher = Pick<Context, 'book' | 'world'>;

const HASHES_AT_MOST = 300;
const SALT_DIGITS = 32;

/** What somebody can be known again by. */
export const reachWords = ({ phones, emails, wechat = '' }: Reach): string[] => {
  const numbers = phones.flatMap(({ e164 }) => e164 ?? []);
  const names = [...emails.map((mail) => mail.trim().toLowerCase()), wechat.trim()];
  return [...new Set([...numbers, ...names])].filter((text) => text !== '');
};

const saltOf = ({ book, world }: Hasher): string => {
  const [first] = book.records.suppressions.values();
  return first?.salt ?? world.digest(world.newId()).slice(0, SALT_DIGITS);
};

const hashed = ({ world }: Pick<Context, 'world'>, salt: string, text: string): string =>
  world.digest(`${salt}:${text}`);

/** What is left of somebody who is erased; undefined where nothing about them could ever be known again. */
export function suppressionOf(context: Context, customer: Reach): Suppression | undefined {
  const words = reachWords(customer).slice(0, HASHES_AT_MOST);
  if (words.length === 0) return undefined;
  const salt = saltOf(context);
  const hashes = words.map((text) => hashed(context, salt, text));
  return fresh<'suppressions'>(context, { on: context.world.today(), salt, hashes });
}

/** Looks whether somebody was erased: one hash for each number, whatever the count of entries. */
export class Erased {
  readonly #context: Hasher;
  /** By salt: one book has one, a book put together from two may have more. */
  readonly #days = new Map<string, Map<string, Day>>();

  constructor(context: Hasher) {
    this.#context = context;
    for (const { salt, hashes, on } of context.book.records.suppressions.values()) {
      const days = this.#days.get(salt) ?? new Map<string, Day>();
      this.#days.set(salt, days);
      for (const hash of hashes) days.set(hash, on);
    }
  }

  /** The day on which they were erased. */
  on(reach: Reach): Day | undefined {
    if (this.#days.size === 0) return undefined;
    for (const text of reachWords(reach))
      for (const [salt, days] of this.#days) {
        const on = days.get(hashed(this.#context, salt, text));
        if (on !== undefined) return on;
      }
    return undefined;
  }
}

export const erasedOn = (context: Hasher, reach: Reach): Day | undefined => new Erased(context).on(reach);

const problemOf = ({ row, name, phones, emails }: ImportDraft, on: Day): ImportProblem => ({
  row,
  column: '',
  code: 'erased',
  severity: 'refuse',
  value: phones[0]?.raw ?? emails[0] ?? '',
  detail: { on },
  who: name,
});

/** A file without those who were erased: none of them comes back by it. Whoever else in the book it speaks of is told from `isKnown`. */
export function withoutErased(context: Context, parsed: ParsedFile, isKnown: (row: number) => boolean): ParsedFile {
  const erased = new Erased(context);
  const out = new Map<number, ImportProblem>();
  for (const draft of parsed.drafts) {
    const on = isKnown(draft.row) ? undefined : erased.on(draft);
    if (on !== undefined) out.set(draft.row, problemOf(draft, on));
  }
  if (out.size === 0) return parsed;
  return {
    ...parsed,
    drafts: parsed.drafts.filter(({ row }) => !out.has(row)),
    problems: [...parsed.problems.filter(({ row }) => !out.has(row)), ...out.values()],
  };
}

/** The sentence of a row that stays out because somebody was erased. */
export const erasedWords = (context: Context, { detail }: ImportProblem): string =>
  translator(languageOf(context))('importProblem:erased', { on: String(detail?.['on'] ?? '') });
