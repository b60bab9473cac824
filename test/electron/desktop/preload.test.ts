import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { WindowBook } from '../../../shared/contract/window-book.ts';
import { callsOf, ipcRenderer } from '../../helpers/fake-electron.ts';
import { forgetElectron } from '../../helpers/start-desktop.ts';

vi.mock('electron/main', () => import('../../helpers/fake-electron.ts'));
vi.mock('electron/common', () => import('../../helpers/fake-electron.ts'));
vi.mock('electron/renderer', () => import('../../helpers/fake-electron.ts'));

let exposed: unknown[];
const bookOf = () => exposed[1] as WindowBook;

beforeAll(async () => {
  await import('../../../electron/preload.ts');
  exposed = callsOf('contextBridge.exposeInMainWorld')[0] ?? [];
});
beforeEach(forgetElectron);

it('20: shows the window three names and nothing of Electron', () => {
  const book = bookOf();
  expect(exposed[0]).toBe('book');
  expect(Object.keys(book)).toEqual(['call', 'onNews', 'offer']);
  expect(Object.isFrozen(book)).toBe(true);
});

it('passes a call on over one line', async () => {
  expect(await bookOf().call('book.status', {})).toBe('answer');
  expect(callsOf('ipcRenderer.invoke')).toEqual([['book:call', 'book.status', {}]]);
});

it('hands the path of a dropped file to the main process only', async () => {
  expect(await bookOf().offer({ name: 'a.csv' })).toBe('answer');
  expect(callsOf('ipcRenderer.invoke')).toEqual([['book:offer-path', '/dropped/a.csv']]);
});

it('tells the news without the event, until it is told to stop', () => {
  const heard: unknown[][] = [];
  const stop = bookOf().onNews((...args: unknown[]) => heard.push(args));
  const news = { news: 'go', to: 'today' };
  ipcRenderer.emit('book:news', { sender: 'secret' }, news);
  stop();
  ipcRenderer.emit('book:news', { sender: 'secret' }, news);
  expect(heard).toEqual([[news]]);
});
