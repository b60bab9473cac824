import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron/renderer';
import type { News } from '../shared/contract/news.ts';
import type { WindowBook } from '../shared/contract/window-book.ts';
import { WIRE } from './ipc/wire-names.ts';

/** Everything the window can reach of the world outside. Nothing of Electron's own objects gets through. */
const book: WindowBook<File> = Object.freeze({
  call: (channel: string, ask: unknown): Promise<unknown> => ipcRenderer.invoke(WIRE.call, channel, ask),
  onNews: (listener: (news: News) => void) => {
    const hear = (_event: IpcRendererEvent, news: News) => listener(news);
    ipcRenderer.on(WIRE.news, hear);
    return () => {
      ipcRenderer.off(WIRE.news, hear);
    };
  },
  // The path goes to the main process and never into the page; a File the page made up has none.
  offer: (file: File): Promise<unknown> => ipcRenderer.invoke(WIRE.offer, webUtils.getPathForFile(file)),
});

contextBridge.exposeInMainWorld('book', book);
