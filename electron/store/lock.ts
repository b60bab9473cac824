import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { OWNER_ONLY_FILE } from './disk/disk.ts';
import { LOCK_FILE, OWNER_FILE } from './layout.ts';

const OwnerSchema = z.object({ host: z.string(), pid: z.number().int(), since: z.string() });
export type Owner = z.infer<typeof OwnerSchema>;

export type Lock =
  | { readonly state: 'held'; free(): void }
  | { readonly state: 'taken' }
  | { readonly state: 'impossible' };

const SQLITE_BUSY = 5;
const resultCodeOf = (error: unknown) =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;

/**
 * Takes the one writer's lock, or says who cannot.
 *
 * SQLite's exclusive lock is the operating system's own: it is free at once when its holder is killed, on every system, and
 * needs no native module. The file stays empty. Nothing else may ever open it; see `bookFileNames`.
 */
export function takeLock(dir: string): Lock {
  let database: DatabaseSync | undefined;
  try {
    const held = new DatabaseSync(join(dir, LOCK_FILE), { timeout: 0 });
    database = held;
    held.exec('BEGIN EXCLUSIVE');
    return { state: 'held', free: () => held.close() };
  } catch (error) {
    database?.close();
    const code = resultCodeOf(error);
    if (code === undefined) throw error;
    return code === SQLITE_BUSY ? { state: 'taken' } : { state: 'impossible' };
  }
}

/** Tells a second opener, perhaps on another laptop, who is at work. Words only: the lock is what counts. */
export const signOwner = (dir: string, since: string): Promise<void> =>
  writeFile(
    join(dir, OWNER_FILE),
    `${JSON.stringify({ host: hostname(), pid: process.pid, since } satisfies Owner)}\n`,
    { mode: OWNER_ONLY_FILE },
  );

/** Undefined when nobody signed, or is just signing. */
export async function readOwner(dir: string): Promise<Owner | undefined> {
  try {
    return OwnerSchema.parse(JSON.parse(await readFile(join(dir, OWNER_FILE), 'utf8')));
  } catch {
    return undefined;
  }
}
