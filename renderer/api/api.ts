import { z } from 'zod';
import type { Answer, Ask, ChannelName } from '../../shared/contract/contract.ts';
import { firstChannels } from '../../shared/contract/first-channels.ts';
import { FILE_LIMIT_OCTETS } from '../../shared/contract/file-limit.ts';
import type { News } from '../../shared/contract/news.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { desktopTransport } from './desktop-transport.ts';
import { loopbackTransport } from './loopback-transport.ts';
import { makeNewsHub, type NewsHub } from './news-hub.ts';
import { readReply } from './reply.ts';
import type { Transport } from './transport.ts';

const transportOf = (page: Window): Transport =>
  page.book === undefined ? loopbackTransport(page) : desktopTransport(page.book);

let made: Transport | undefined;
const transport = (): Transport => (made ??= transportOf(window));

/** Where this window runs. On the desktop there are the system's dialogs and printing to PDF; in the browser use its own. */
export const place = (): Transport['place'] => transport().place;

/** All channels. They tell of every record of the book, so they are no part of the first load. */
export const loadContract = async () => (await import('../../shared/contract/contract.ts')).contract;

const isFirst = (channel: string): channel is keyof typeof firstChannels => Object.hasOwn(firstChannels, channel);

const answerOf = async (channel: ChannelName): Promise<z.ZodType> =>
  isFirst(channel) ? firstChannels[channel].answer : (await loadContract())[channel].answer;

/** Asks the book. Never throws: whatever went wrong is a code, to be worded by `failure.*` in shared/i18n. */
export const call = <C extends ChannelName>(channel: C, ask: Ask<C>): Promise<Result<Answer<C>>> =>
  readReply(answerOf(channel) as Promise<z.ZodType<Answer<C>>>, channel, transport().call(channel, ask));

let hub: NewsHub | undefined;

/** Listens to the news until the returned function is called. `onResumed`: news may have been lost, read everything again. */
export const onNews = (listener: (news: News) => void, onResumed?: () => void): (() => void) =>
  (hub ??= makeNewsHub(transport())).listen(listener, onResumed);

const FileTokenSchema = z.strictObject({ token: z.string(), name: z.string(), bytes: z.number() });
export type FileToken = z.infer<typeof FileTokenSchema>;

/** Hands a dropped or chosen file to the book; the token goes into `import.preview` and is good once. */
export async function offerFile(file: File): Promise<Result<FileToken>> {
  if (file.size > FILE_LIMIT_OCTETS) return fail('file-too-large', { bytes: file.size, limit: FILE_LIMIT_OCTETS });
  return readReply(FileTokenSchema, 'file', transport().offer(file));
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  // The download has the bytes once the click has been handled; a minute is generous and frees the copy.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Saves text as a file: through the system's dialog on the desktop, as a download in the browser. `saved` is false when the rep closed the dialog. */
export async function saveText(name: string, text: string): Promise<Result<{ saved: boolean; name: string }>> {
  if (place() === 'desktop') return call('file.save', { name, text });
  download(name, text);
  return ok({ saved: true, name });
}
