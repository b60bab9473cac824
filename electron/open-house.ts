import { compose, createIn } from './compose.ts';
import { isVacant } from './files/vacant-folder.ts';
import type { House } from './house.ts';

type Wanted = Parameters<typeof compose>[0];

/**
 * Opens the book of a folder, and begins one where there is none yet.
 *
 * Never refuses: a book that can neither be begun nor opened answers every call with the reason, for the window to tell.
 */
export async function openHouse(wanted: Wanted): Promise<House> {
  if (await isVacant(wanted.folder)) await createIn(wanted.folder, wanted.world);
  return compose(wanted);
}
