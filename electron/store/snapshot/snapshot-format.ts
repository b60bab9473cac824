import { z } from 'zod';
import type { Book } from '../book.ts';

/**
 * How `book.json` is laid out: valid JSON that any program reads, one record per line.
 *
 * ```
 * {"format":"account-book","schema":1,"bookId":"…","seq":12,"clean":true,"savedAt":"…",
 * "settings":[
 * {…}
 * ],
 * "customers":[
 * {…},
 * {…}
 * ],
 * …
 * "history":[
 * ],
 * "end":{"records":3,"crc32":"1a2b3c4d"}}
 * ```
 * `records` counts the lines of all lists, history included. The crc is taken over every octet before the line of `"end"`.
 * JSON.stringify writes no line break inside a record, so a line that begins with `]` always ends a list.
 */
export const BOOK_FORMAT = 'account-book';

export const BookHeaderSchema = z.object({
  format: z.literal(BOOK_FORMAT),
  schema: z.number().int().min(1),
  bookId: z.string().min(1).max(100),
  seq: z.number().int().min(0),
  clean: z.boolean(),
  savedAt: z.string().max(40),
});
export type BookHeader = z.infer<typeof BookHeaderSchema>;

export const BookEndSchema = z.object({ records: z.number().int().min(0), crc32: z.string() });

export const headerOf = (book: Book): BookHeader => ({
  format: BOOK_FORMAT,
  schema: book.schema,
  bookId: book.bookId,
  seq: book.seq,
  clean: book.clean,
  savedAt: book.savedAt,
});
