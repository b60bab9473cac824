import { useState } from 'react';
import type { News } from '../../../shared/contract/news.ts';
import { useNews } from '../../api/use-news.ts';
import type { Mark } from './pace.ts';

type Told = Extract<News, { news: 'import-progress' }>;

export interface Progress {
  readonly phase: Told['phase'];
  readonly total: number;
  /** When this phase was first heard of, and now. */
  readonly first: Mark;
  readonly last: Mark;
}

/** What the book tells about the file it is reading or writing; undefined before its first word. */
export function useProgress(): Progress | undefined {
  const [progress, setProgress] = useState<Progress>();
  useNews((news) => {
    if (news.news !== 'import-progress') return;
    const last = { at: performance.now(), done: news.done };
    setProgress((was) => ({
      phase: news.phase,
      total: news.total,
      first: was?.phase === news.phase ? was.first : last,
      last,
    }));
  });
  return progress;
}
