import { ok } from '../../shared/result.ts';
import { lookBeside } from '../exchange/picture/look-beside.ts';
import { forkParser } from '../files/fork-parser.ts';
import type { AttachmentTools } from '../services/attachment.ts';
import { readAttachment } from '../store/attachments/attachment-files.ts';
import { ring } from '../store/chores/ring.ts';
import { realDisk } from '../store/disk/disk.ts';
import type { OpenedBook } from '../store/opened-book.ts';
import type { ComposeOptions } from './compose-options.ts';

/** From source the child is a .ts beside the entrances; in the build it is a .js beside the bundle. */
const CHILD = import.meta.url.endsWith('.ts') ? '../picture-child.ts' : './picture-child.js';

/** A photo takes about a second; what takes longer than this is kept without a small picture. */
const LOOK_LIMIT_MS = 20_000;

/** Attachments as the store keeps them, looked at in a process of its own. */
export function attachmentTools(
  book: Pick<OpenedBook, 'keepAttachment'>,
  { folder, startParser = forkParser }: ComposeOptions,
): Pick<AttachmentTools, 'keepFile' | 'readFile64'> {
  return {
    async keepFile(bytes) {
      const start = () => startParser(new URL(CHILD, import.meta.url));
      const { thumbnail, ...look } = await lookBeside({ bytes, start, timeLimitMs: LOOK_LIMIT_MS, after: ring });
      const kept = await book.keepAttachment(bytes, thumbnail);
      return kept.ok ? ok({ ...look, ...kept.value }) : kept;
    },
    async readFile64(hash, size) {
      const read = await readAttachment(realDisk, folder, hash, size);
      return read.ok ? ok(Buffer.from(read.value).toString('base64')) : read;
    },
  };
}
