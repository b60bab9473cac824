import type { z } from 'zod';
import { AttachmentSchema } from './attachment.ts';
import { BinEntrySchema } from './bin-entry.ts';
import { ChoiceSchema } from './choice.ts';
import { CustomerSchema } from './customer.ts';
import { InteractionSchema } from './interaction.ts';
import { ExportEntrySchema } from './ledger.ts';
import { PersonSchema } from './person.ts';
import { SettingsSchema } from './settings.ts';
import { SpecialDaySchema } from './special-day.ts';
import { DealSchema, GiftSchema, PromiseSchema, QuoteSchema } from './trade.ts';

/** Version of the records below. A book of a higher one opens read-only; a lower one is migrated. */
export const BOOK_SCHEMA = 2;

/**
 * The collections of the book, in the order in which they are written.
 *
 * The interactions come last: they are two thirds of a long-kept book, and nothing on the first screen waits for their notes.
 */
export const COLLECTIONS = {
  settings: SettingsSchema,
  customers: CustomerSchema,
  people: PersonSchema,
  specialDays: SpecialDaySchema,
  quotes: QuoteSchema,
  deals: DealSchema,
  promises: PromiseSchema,
  gifts: GiftSchema,
  choices: ChoiceSchema,
  exports: ExportEntrySchema,
  attachments: AttachmentSchema,
  bin: BinEntrySchema,
  interactions: InteractionSchema,
} as const satisfies Record<string, z.ZodType>;

export type Collection = keyof typeof COLLECTIONS;
export type RecordOf<C extends Collection> = z.infer<(typeof COLLECTIONS)[C]>;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as Collection[];

/** The book in memory: records by id, in the order they came. Read-only to everybody but the store. */
export type BookRecords = { readonly [C in Collection]: ReadonlyMap<string, Readonly<RecordOf<C>>> };

/** One change: a whole record put, or one removed by id. */
export type Op =
  | { [C in Collection]: readonly ['put', C, RecordOf<C>] }[Collection]
  | readonly ['del', Collection, string];

/** What a change is called in the undo toast and the history; worded by shared/i18n under `change.*`. */
export interface ChangeLabel {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
