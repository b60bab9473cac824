import { COLLECTION_NAMES, type Collection } from '../../../shared/domain/book.ts';

/** Schemas that brought a collection; the rest were there from the first on. */
const SINCE: Partial<Record<Collection, number>> = { attachments: 2, bin: 2 };

/** The lists that a book of this schema must have; a younger one is no damage when it is missing. */
export const listsOf = (schema: number): Collection[] =>
  COLLECTION_NAMES.filter((name) => (SINCE[name] ?? 1) <= schema);
