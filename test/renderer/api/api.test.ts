import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WindowBook } from '../../../shared/contract/window-book.ts';
import { fail, ok } from '../../../shared/result.ts';

/** A fresh copy, because the module keeps the window's way to the book. */
function apiOn(book: WindowBook<File> | undefined) {
  vi.stubGlobal('window', { book, setTimeout });
  return import('../../../renderer/api/api.ts');
}

const desktop = (reply: unknown) => {
  const asked: unknown[] = [];
  const book: WindowBook<File> = {
    call: async (...call) => {
      asked.push(call);
      return reply;
    },
    offer: async (file) => ok({ token: 'once', name: file.name, bytes: file.size }),
    onNews: () => () => undefined,
  };
  return { asked, book };
};

// Files that share a process would take a stand-in of the page for a page.
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

describe('the window on the desktop', () => {
  it('calls through the preload and reads the answer strictly', async () => {
    const { asked, book } = desktop(ok({ tags: [{ tag: '展会', count: 2, more: 1 }] }));
    const { call, place } = await apiOn(book);
    expect([place(), await call('customer.tags', {})]).toEqual([
      'desktop',
      fail('invalid-answer', { channel: 'customer.tags' }),
    ]);
    expect(asked).toEqual([['customer.tags', {}]]);
  });

  it('saves through the dialog of the system', async () => {
    const { asked, book } = desktop(ok({ saved: true, name: 'a.ics' }));
    const { saveText } = await apiOn(book);
    expect(await saveText('a.ics', 'BEGIN')).toEqual(ok({ saved: true, name: 'a.ics' }));
    expect(asked).toEqual([['file.save', { name: 'a.ics', text: 'BEGIN' }]]);
  });

  it('hands over a file, but none above 50 MB', async () => {
    const { offerFile } = await apiOn(desktop(undefined).book);
    expect(await offerFile(new File(['a'], 'a.csv'))).toEqual(ok({ token: 'once', name: 'a.csv', bytes: 1 }));
    const big = { name: 'b.csv', size: 52_428_801 } as File;
    expect(await offerFile(big)).toEqual(fail('file-too-large', { bytes: 52_428_801, limit: 52_428_800 }));
  });
});

describe('the window in a browser', () => {
  it('saves as a download', async () => {
    const clicked: string[] = [];
    const link = { href: '', download: '', click: () => void clicked.push(link.download) };
    vi.stubGlobal('document', { createElement: () => link });
    vi.useFakeTimers();
    const { saveText, place } = await apiOn(undefined);
    expect([place(), await saveText('a.ics', 'BEGIN')]).toEqual(['browser', ok({ saved: true, name: 'a.ics' })]);
    expect([clicked, link.href.startsWith('blob:')]).toEqual([['a.ics'], true]);
    vi.useRealTimers();
  });
});
