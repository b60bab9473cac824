import type { Dossier } from '../../shared/contract/customer-view.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Product } from '../../shared/domain/product.ts';
import type { Language } from '../../shared/domain/record.ts';

type Kept =
  | 'customer'
  | 'people'
  | 'specialDays'
  | 'interactions'
  | 'quotes'
  | 'deals'
  | 'promises'
  | 'wants'
  | 'samples'
  | 'serviceVisits'
  | 'referrals'
  | 'contracts'
  | 'row';

/** What a script is filled from. */
export interface ScriptFacts {
  readonly dossier: Pick<Dossier, Kept>;
  /** Whom it is addressed to, of an organization; absent: the first who has a say. */
  readonly person?: Readonly<Person> | undefined;
  readonly rep: { readonly name: string; readonly phone: string };
  readonly today: Day;
  /** The festival that is written for, by its code; absent: the next. */
  readonly festival?: string | undefined;
  readonly product: (id: string) => Readonly<Product> | undefined;
  /** What the show was called that the customer came with. */
  readonly show?: string | undefined;
  /** Who brought the customer. */
  readonly referrer?: string | undefined;
}

/** A field of a script. It is written with its word of either language, or its code, in braces. */
export interface Field {
  readonly code: string;
  readonly word: Readonly<Record<Language, string>>;
  readonly meaning: Readonly<Record<Language, string>>;
  /** In the language of the script; undefined where the book does not know. Absent: nobody but the rep can know. */
  readonly of?: (facts: ScriptFacts, language: Language) => string | undefined;
}

type Words = readonly [zh: string, en: string];

export const field = (code: string, word: Words, meaning: Words, of?: Field['of']): Field => ({
  code,
  word: { 'zh-CN': word[0], en: word[1] },
  meaning: { 'zh-CN': meaning[0], en: meaning[1] },
  ...(of && { of }),
});
