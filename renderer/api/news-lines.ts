import { type News, NewsSchema } from '../../shared/contract/news.ts';

/** One line of the stream; undefined for the empty lines that keep it open and for news this window does not know. */
export function newsOf(line: string): News | undefined {
  if (line === '') return undefined;
  try {
    return NewsSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** Reads newline-delimited JSON until the stream ends. A line may be cut anywhere, also inside a character. */
export async function readNews(body: ReadableStream<Uint8Array>, listener: (news: News) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const news = newsOf(line);
      if (news !== undefined) listener(news);
    }
  }
}
