import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron/main';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readHandedFile } from '../files/read-handed-file.ts';
import type { House } from '../house.ts';
import { waryValue } from '../ipc/wary-json.ts';
import { WIRE } from '../ipc/wire-names.ts';
import type { Pages } from './pages.ts';

export interface Wire {
  /** Lets the pages of this window call. */
  trust(contents: WebContents): void;
}

/**
 * The only registration of calls from windows.
 *
 * The sender is read before anything is awaited, because a frame may be gone or somewhere else a moment later.
 */
export function hangWire(house: House, pages: Pages): Wire {
  const trusted = new WeakSet<WebContents>();
  const isOurs = ({ sender, senderFrame: frame }: IpcMainInvokeEvent): boolean =>
    trusted.has(sender) && frame !== null && frame === sender.mainFrame && pages.isOurs(frame.url);

  ipcMain.handle(WIRE.call, async (event, channel: unknown, ask: unknown): Promise<Result<unknown>> => {
    if (!isOurs(event)) return fail('untrusted-sender');
    const wary = waryValue(ask);
    if (!wary.ok) return wary;
    return house.answer(typeof channel === 'string' ? channel : '', wary.value);
  });
  ipcMain.handle(WIRE.offer, async (event, path: unknown): Promise<Result<unknown>> => {
    if (!isOurs(event)) return fail('untrusted-sender');
    const read = await readHandedFile(path);
    if (!read.ok) return read;
    const { name, bytes } = read.value;
    return ok({ token: house.offer(read.value), name, bytes: bytes.length });
  });
  return { trust: (contents) => void trusted.add(contents) };
}
