import { expect, it } from 'vitest';
import { makeNewsHub } from '../../../renderer/api/news-hub.ts';
import type { News } from '../../../shared/contract/news.ts';

const NEWS: News = { news: 'go', to: 'today' };

it('opens one stream for all listeners of the window and closes it after the last', () => {
  const streams: string[] = [];
  let tell: (news: News) => void = () => undefined;
  let resume: () => void = () => undefined;
  const hub = makeNewsHub({
    onNews(listener, onResumed = () => undefined) {
      streams.push('opened');
      [tell, resume] = [listener, onResumed];
      return () => void streams.push('closed');
    },
  });
  const heard: string[] = [];
  const first = hub.listen(() => heard.push('first'));
  const second = hub.listen(
    () => heard.push('second'),
    () => heard.push('resumed'),
  );
  tell(NEWS);
  resume();
  first();
  tell(NEWS);
  second();
  expect(heard).toEqual(['first', 'second', 'resumed', 'second']);
  hub.listen(() => undefined)();
  expect(streams).toEqual(['opened', 'closed', 'opened', 'closed']);
});
