/** Every code that may cross a wire. Each has a sentence in both languages under `failure.*` in shared/i18n. */
export const FAILURE_CODES = [
  'unknown-channel',
  'invalid-ask',
  'invalid-answer',
  'not-here',
  'not-found',
  'internal',
  'untrusted-sender',
  // the book
  'book-missing',
  'book-exists',
  'book-unreadable',
  'book-newer',
  'book-foreign',
  'book-in-use',
  'book-read-only',
  'folder-not-empty',
  'disk-full',
  'write-failed',
  'reopen-needed',
  'nothing-to-undo',
  'undo-conflict',
  // files from outside
  'file-missing',
  'file-too-large',
  'too-many-rows',
  'too-many-columns',
  'file-empty',
  'file-unknown',
  'encoding-unknown',
  'token-unknown',
  'cancelled',
  'import-crashed',
  'file-write-failed',
  // the day's work
  'future-day',
  'day-past',
  'book-not-empty',
  'do-not-contact',
  'no-follow-up',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];
