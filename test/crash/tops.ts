import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tops } from './power-cut.ts';
import { BOOK_FOLDER } from './stage.ts';

const IN_MEMORY = '/dev/shm';

/** A folder of one's own; for locks, in memory where the system has such a place. */
export function makeRoot(inMemory: boolean): { root: string; remove: () => void } {
  const root = mkdtempSync(join(inMemory && existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'account-book-crash-'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The real folders in which the locks of books in memory lie. */
export function makeTops(): Tops & { remove: () => void } {
  const { root, remove } = makeRoot(true);
  const tops = { played: join(root, 'played'), judged: join(root, 'judged') };
  for (const top of Object.values(tops)) mkdirSync(join(top, BOOK_FOLDER), { recursive: true });
  return { ...tops, remove };
}
