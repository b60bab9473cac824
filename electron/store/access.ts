import { join } from 'node:path';
import type { FailureCode } from '../../shared/contract/failure.ts';
import type { Failure } from '../../shared/result.ts';
import type { BookNotice } from '../services/ports.ts';
import type { Disk } from './disk.ts';
import { OWNER_FILE } from './layout.ts';
import { type Lock, readOwner, signOwner, takeLock } from './lock.ts';
import { failureOf } from './refusal.ts';

/** Whether this opener may write, and if not, why it refuses to. */
export interface Access {
  readonly refusal: Failure | undefined;
  readonly notice: BookNotice | undefined;
  /** Frees the lock where it was held. */
  release(): Promise<void>;
}

const readOnly = (code: FailureCode, notice?: BookNotice, detail?: Failure['detail']): Access => ({
  refusal: detail === undefined ? { code } : { code, detail },
  notice,
  release: async () => {},
});

export const READ_ONLY: Access = readOnly('book-read-only');

/** Becomes the one writer of the folder, or a reader who says why. */
export async function takeAccess(disk: Disk, dir: string, since: string): Promise<Access> {
  const lock: Lock = (await disk.isWritable(dir)) ? takeLock(dir) : { state: 'impossible' };
  if (lock.state === 'impossible') return readOnly('book-read-only', { code: 'read-only-folder', folder: dir });
  if (lock.state === 'taken') {
    const { host, pid } = (await readOwner(dir)) ?? { host: '', pid: 0 };
    return readOnly('book-in-use', { code: 'in-use', host, pid }, { host, pid });
  }
  // A full disk must not keep the book shut: what is in owner.json is a courtesy.
  await signOwner(dir, since).catch(() => undefined);
  return {
    refusal: undefined,
    notice: undefined,
    release: async () => {
      try {
        await disk.remove(join(dir, OWNER_FILE));
      } catch (error) {
        // A name left behind is a courtesy too many; it must not keep the book from whoever comes next.
        failureOf(error);
      } finally {
        lock.free();
      }
    },
  };
}
