import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../shared/result.ts';
import { writeAtomically } from './atomic-write.ts';

/** Beside the book, where a folder that is handed on or deleted takes it along. */
const DRAFT_FILE = 'drafts.json';

/**
 * The file for what was typed and not saved: written whole or not at all.
 *
 * @param newMark a name for the file beside it that nobody else uses, e.g. a random id
 */
export function draftFileIn(folder: string, newMark: () => string) {
  const file = path.join(folder, DRAFT_FILE);
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
