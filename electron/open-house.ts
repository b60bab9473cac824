import { composeAtOnce, createIn } from './compose.ts';
import { isVacant } from './files/vacant-folder.ts';
import type { House } from './house.ts';

type Wanted = Parameters<typeof composeAtOnce>[0];

/**
 * A house that answers from the first moment: it opens the book of a folder, and begins one where there is none yet.
 *
 * Never refuses: a book that can neither be begun nor opened answers every call with the reason, for the window to tell.
 */
export const openHouse = (wanted: Wanted): House =>
  composeAtOnce(wanted, async () => {
    if (await isVacant(wanted.folder)) await createIn(wanted.folder, wanted.world);
  });
