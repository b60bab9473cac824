import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../shared/result.ts';
import { writeAtomically } from './atomic-write.ts';

/** What was typed and not saved, and what the rep was reminded of: in the book's folder, and no part of the book. */
export type Beside = 'drafts.json' | 'reminded.json';

/**
 * A file beside the book, written whole or not at all; a folder that is handed on or deleted takes it along.
 *
 * @param newMark a name for the file beside it that nobody else uses, e.g. a random id
 */
export function fileBeside(folder: string, name: Beside, newMark: () => string) {
  const file = path.join(folder, name);
  return {
    async read(): Promise<string | undefined> {
      try {
        return await readFile(file, 'utf8');
      } catch {
        return undefined;
      }
    },
    keep: (text: string): Promise<Result<void>> => writeAtomically(file, text, newMark()),
  };
}
