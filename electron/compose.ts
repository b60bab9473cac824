import { join } from 'node:path';
import { createBook } from './store/create-book.ts';
import { BOOK_FILE } from './store/layout.ts';
import { realDisk } from './store/disk/disk.ts';
import { repairInto } from './store/recovery/repair-into.ts';
import { Introduction } from './compose/introduction.ts';
import type { ComposeOptions } from './compose/compose-options.ts';
import type { Result } from '../shared/result.ts';
import type { House } from './house.ts';
import type { WorldPort } from './services/ports.ts';

export const createIn = (folder: string, world: WorldPort): Promise<Result<{ bookId: string }>> =>
  createBook(folder, { world });

export const bookFileIn = (folder: string): string => join(folder, BOOK_FILE);

/** Saves what can be saved of a book into a new or empty folder; the book is only read. */
export const repairTo = (folder: string, to: string, world: WorldPort): Promise<Result<unknown>> =>
  repairInto(realDisk, folder, to, world);

/**
 * A house that answers from the first moment and opens its book meanwhile.
 *
 * @param before what must be done before the book is looked for, e.g. to begin one.
 */
export const composeAtOnce = (options: ComposeOptions, before?: () => Promise<unknown>): House =>
  new Introduction(options, before).house;

/** A house whose book is open, or refused. Never refuses itself: see `House`. */
export async function compose(options: ComposeOptions): Promise<House> {
  const { house } = new Introduction(options);
  await house.whole();
  return house;
}
