import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsOf, readNews } from '../../../renderer/api/news-lines.ts';
import type { News } from '../../../shared/contract/news.ts';

const SENT: News[] = [
  { news: 'day-changed', today: '2026-11-22' },
  { news: 'book-changed', seq: 1, label: { code: 'customer.create', params: { name: '样例甲' } }, by: 'undo' },
];
const TEXT = `\n${SENT.map((news) => `${JSON.stringify(news)}\n`).join('\n')}`;

const streamOf = (parts: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(stream) {
      for (const part of parts) stream.enqueue(part);
      stream.close();
    },
  });

describe('the stream of news', () => {
  it('is read whole wherever it is cut', async () => {
    const bytes = new TextEncoder().encode(TEXT);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const parts = edges.slice(1).map((edge, i) => bytes.slice(edges[i], edge));
        const heard: News[] = [];
        await readNews(streamOf(parts), (news) => heard.push(news));
        expect(heard).toEqual(SENT);
      }),
    );
  });

  it.each(['', '{', 'null', '{"news":"unheard-of"}', '{"news":"day-changed","today":"2026-11-22","more":1}'])(
    'passes over the line %j',
    (line) => {
      expect(newsOf(line)).toBeUndefined();
    },
  );
});
