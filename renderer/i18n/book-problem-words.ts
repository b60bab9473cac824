import { BOOK_PROBLEMS } from '../../shared/contract/book-problem.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** What is wrong with a file of the book; a code that nobody has worded stands for itself. */
export function bookProblemWords(t: Translate, code: string): string {
  const known = BOOK_PROBLEMS.find((one) => one === code);
  return known === undefined ? code : t(`bookProblem:${known}`);
}
