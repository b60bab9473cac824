import { useState } from 'react';
import type { Answer } from '../../shared/contract/contract.ts';
import { useAsk } from '../api/use-ask.ts';
import { useNews } from '../api/use-news.ts';

export type Opening = Answer<'book.opening'>;

/** How far the opening of the book has come: as asked once, then as told. Undefined until either has come. */
export function useOpening(): Opening | undefined {
  const asked = useAsk('book.opening', {});
  const [told, setTold] = useState<Opening>();
  useNews((news) => {
    if (news.news === 'book-opening') setTold({ state: news.state, done: news.done, total: news.total });
  });
  return told ?? (asked.state === 'answered' ? asked.value : undefined);
}
