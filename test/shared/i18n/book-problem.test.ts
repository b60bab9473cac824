import { expect, test } from 'vitest';
import { BOOK_PROBLEMS, BOOK_WARNINGS } from '../../../shared/contract/book-problem.ts';
import { TEXTS } from '../../../shared/i18n/texts.ts';

test('everything that can be wrong with a book has words, and nothing else has', () => {
  expect(Object.keys(TEXTS['zh-CN'].bookProblem).sort()).toEqual([...BOOK_PROBLEMS].sort());
  expect([...BOOK_WARNINGS].filter((code) => !BOOK_PROBLEMS.some((one) => one === code))).toEqual([]);
});
