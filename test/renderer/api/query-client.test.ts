import { describe, expect, it } from 'vitest';
import { bookMoved, makeQueryClient } from '../../../renderer/api/query-client.ts';
import { follow } from '../../../renderer/api/use-news.ts';
import type { News } from '../../../shared/contract/news.ts';

const changed = (seq: number): News => ({ news: 'book-changed', seq, label: { code: 'x' }, by: 'transaction' });

function clientWithAnswer() {
  const client = makeQueryClient();
  client.setQueryData(['settings.get', {}], 'answer');
  const isOld = () => client.getQueryState(['settings.get', {}])?.isInvalidated;
  const readAgain = () => client.setQueryData(['settings.get', {}], 'newer');
  return { client, isOld, readAgain };
}

describe('what the window remembers', () => {
  it.each<[News, boolean]>([
    [changed(1), true],
    [{ news: 'day-changed', today: '2026-11-23' }, true],
    [{ news: 'import-progress', done: 1, total: 2, phase: 'reading' }, false],
    [{ news: 'go', to: 'today' }, false],
    [{ news: 'book-opening', state: 'reading', done: 1, total: 2 }, false],
    [{ news: 'book-opening', state: 'whole', done: 2, total: 2 }, true],
    [{ news: 'book-opening', state: 'refused', done: 1, total: 2 }, true],
    [{ news: 'backups-changed' }, false],
    [{ news: 'calendar-file-changed' }, false],
  ])('after %j is old: %s', async (news, old) => {
    const { client, isOld } = clientWithAnswer();
    await follow(client, news);
    expect(isOld()).toBe(old);
  });

  it('is read again once for a change whose answer and news both arrive', async () => {
    const { client, isOld, readAgain } = clientWithAnswer();
    await bookMoved(client, 7);
    readAgain();
    await follow(client, changed(7));
    expect(isOld()).toBe(false);
    await follow(client, changed(8));
    expect(isOld()).toBe(true);
  });

  it('forgets what nobody looks at once another book may stand behind the window, and the numbers of its changes', async () => {
    const { client } = clientWithAnswer();
    await bookMoved(client, 7);
    await follow(client, { news: 'book-reopened' });
    expect(client.getQueryData(['settings.get', {}])).toBeUndefined();
    client.setQueryData(['settings.get', {}], 'of the other book');
    await follow(client, changed(7));
    expect(client.getQueryState(['settings.get', {}])?.isInvalidated).toBe(true);
  });

  it('asks for the backups alone when those have changed', async () => {
    const { client } = clientWithAnswer();
    client.setQueryData(['backup.list', {}], 'answer');
    await follow(client, { news: 'backups-changed' });
    expect(client.getQueryState(['backup.list', {}])?.isInvalidated).toBe(true);
  });

  it('asks how the calendar file stands when that has changed', async () => {
    const { client } = clientWithAnswer();
    for (const key of ['calendar.feed', 'book.status']) client.setQueryData([key, {}], 'answer');
    await follow(client, { news: 'calendar-file-changed' });
    const isOld = (key: string) => client.getQueryState([key, {}])?.isInvalidated;
    expect([isOld('calendar.feed'), isOld('book.status')]).toEqual([true, true]);
  });

  it('does not wait for the internet', () => {
    expect(makeQueryClient().getDefaultOptions()).toMatchObject({
      queries: { networkMode: 'always', retry: false },
      mutations: { networkMode: 'always', retry: false },
    });
  });
});
