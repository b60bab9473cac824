import type { News } from '../../shared/contract/news.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { House } from '../../electron/house.ts';
import type { HandedFile } from '../../electron/services/ports.ts';

export interface FakeHouse extends House {
  readonly asked: { channel: string; ask: unknown }[];
  readonly offered: HandedFile[];
  readonly closed: () => boolean;
  /** How many listen to the news now. */
  readonly listeners: () => number;
  tell(news: News): void;
}

/** A house without a book: answers every call with what `reply` says and remembers what it was asked. */
export function makeFakeHouse(
  reply: (channel: string, ask: unknown) => Result<unknown> = () => ok('answer'),
): FakeHouse {
  const listeners = new Set<(news: News) => void>();
  const asked: FakeHouse['asked'] = [];
  const offered: HandedFile[] = [];
  let closed = false;
  return {
    asked,
    offered,
    closed: () => closed,
    listeners: () => listeners.size,
    tell: (news) => listeners.forEach((listener) => listener(news)),
    answer: async (channel, ask) => {
      asked.push({ channel, ask });
      return reply(channel, ask);
    },
    onNews(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    offer(file) {
      offered.push(file);
      return `token-${offered.length}`;
    },
    close: async () => {
      closed = true;
    },
  };
}
