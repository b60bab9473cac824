import { hostname } from 'node:os';
import { join } from 'node:path';
import type { FailureCode } from '../../shared/contract/failure.ts';
import { InstantSchema } from '../../shared/domain/record.ts';
import type { Failure } from '../../shared/result.ts';
import type { BookNotice } from '../services/ports.ts';
import type { Disk } from './disk/disk.ts';
import { OWNER_FILE } from './layout.ts';
import { type Lock, type Owner, readOwner, signOwner, takeLock } from './lock.ts';
import { cloudNotice } from './recovery/cloud-folder.ts';
import { failureOf } from './refusal.ts';

/** Whether this opener may write, and if not, why it refuses to. */
export interface Access {
  readonly refusal: Failure | undefined;
  readonly notice: BookNotice | undefined;
  /** What the place of the book gives reason to say, whether it may be written or not. */
  readonly warnings: readonly BookNotice[];
  /** Frees the lock where it was held. */
  release(): Promise<void>;
}

const readOnly = (code: FailureCode, notice?: BookNotice, detail?: Failure['detail']): Access => ({
  refusal: detail === undefined ? { code } : { code, detail },
  notice,
  warnings: [],
  release: async () => {},
});

export const READ_ONLY: Access = readOnly('book-read-only');

/** The last writer sat at another machine and did not leave, as far as its folder tells: its changes may still be under way. */
function otherMachine(owner: Owner | undefined): BookNotice[] {
  if (owner === undefined || owner.host === hostname() || !InstantSchema.safeParse(owner.since).success) return [];
  return [{ code: 'other-machine', host: owner.host, since: owner.since }];
}

/**
 * Whether whoever held the lock is gone, so that opening the book again would make this process its writer. Only for a process
 * that does not hold it itself: asking would free it.
 */
export async function isWriterGone(disk: Disk, dir: string): Promise<boolean> {
  const lock = (await disk.isWritable(dir)) ? takeLock(dir) : undefined;
  if (lock?.state !== 'held') return false;
  lock.free();
  return true;
}

/** Becomes the one writer of the folder, or a reader who says why. */
export async function takeAccess(disk: Disk, dir: string, since: string): Promise<Access> {
  const cloud = await cloudNotice(disk, dir);
  const warnings = cloud === undefined ? [] : [cloud];
  const access = await asWriter(disk, dir, since);
  return { ...access, warnings: [...warnings, ...access.warnings] };
}

async function asWriter(disk: Disk, dir: string, since: string): Promise<Access> {
  const lock: Lock = (await disk.isWritable(dir)) ? takeLock(dir) : { state: 'impossible' };
  if (lock.state === 'impossible') return readOnly('book-read-only', { code: 'read-only-folder', folder: dir });
  if (lock.state === 'taken') {
    const { host, pid } = (await readOwner(dir)) ?? { host: '', pid: 0 };
    return readOnly('book-in-use', { code: 'in-use', host, pid }, { host, pid });
  }
  const before = await readOwner(dir);
  // A full disk must not keep the book shut: what is in owner.json is a courtesy.
  await signOwner(dir, since).catch(() => undefined);
  return {
    refusal: undefined,
    notice: undefined,
    warnings: otherMachine(before),
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
