/** What can be wrong with the files of a book. Each has words in both languages under `bookProblem.*` in shared/i18n. */
export const BOOK_PROBLEMS = [
  // book.json as a file
  'missing',
  'unreadable',
  'empty',
  'not-utf8',
  'not-json',
  'too-deep',
  'forbidden-key',
  'not-a-book',
  'newer-schema',
  'older-schema',
  'edited-outside',
  // what stands in it
  'header-invalid',
  'seq-differs',
  'list-missing',
  'list-unknown',
  'record-invalid',
  'record-twice',
  'history-invalid',
  'reference',
  'name-key',
  'bin-record-invalid',
  // the journal
  'torn-tail',
  'bad-line',
  'gap',
  'diverged',
  'repeated',
  'wrong-base',
  'unfinished-transaction',
  'foreign-journal',
  'journal-missing',
  // files beside it
  'attachment-missing',
  'attachment-damaged',
  'attachment-orphan',
  'conflict-copy',
  'draft-left',
] as const;
export type BookProblem = (typeof BOOK_PROBLEMS)[number];

/** Worth a word, and no damage: nothing is lost by it. */
export const BOOK_WARNINGS: ReadonlySet<string> = new Set<BookProblem>([
  'attachment-orphan',
  'bin-record-invalid',
  'conflict-copy',
  'draft-left',
  'name-key',
]);
