import { spawnSync } from 'node:child_process';
import { chmod, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const SERVE = resolve(import.meta.dirname, '../../out/main/serve.js');

export interface Sealed {
  /** False where the folder can be written all the same, or nobody but its writer comes to it. */
  readonly holds: boolean;
  /** Whose rights an entrance needs to be held back by the modes; undefined: one's own will do. */
  readonly uid: number | undefined;
  /** Writable again, so that the folder can be thrown away. */
  end(): Promise<void>;
}

async function setModes(book: string, folder: number, file?: number): Promise<void> {
  await chmod(book, folder);
  for (const entry of await readdir(book, { recursive: true, withFileTypes: true })) {
    const mode = entry.isDirectory() ? folder : file;
    if (mode !== undefined) await chmod(join(entry.parentPath, entry.name), mode);
  }
}

/** Whether that user comes to the files at all. */
function reaches(uid: number, files: readonly string[]): boolean {
  const line = 'process.argv.slice(1).forEach((file) => require("node:fs").accessSync(file))';
  return spawnSync(process.execPath, ['-e', line, ...files], { uid, gid: uid }).status === 0;
}

/** The user that every system has for those without rights. */
const NOBODY = 65_534;

/** Makes a book that everybody may read and nobody write. No mode holds root back: there another user has to open it. */
export async function sealBook(book: string): Promise<Sealed> {
  const end = () => setModes(book, 0o755);
  await setModes(book, 0o555, 0o444);
  if (process.platform === 'win32') return { holds: false, uid: undefined, end };
  if (process.getuid?.() !== 0) return { holds: true, uid: undefined, end };
  return { holds: reaches(NOBODY, [SERVE, join(book, 'book.json')]), uid: NOBODY, end };
}
