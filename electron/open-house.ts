import { composeAtOnce, createIn } from './compose.ts';
import { isMissing, isVacant } from './files/vacant-folder.ts';
import type { House } from './house.ts';

type Wanted = Parameters<typeof composeAtOnce>[0];

/**
 * A house that answers from the first moment: it opens the book of a folder, and begins one where there is none yet.
 *
 * Never refuses: a book that can neither be begun nor opened answers every call with the reason, for the window to tell.
 *
 * @param remembered the folder was chosen on an earlier day. Where it is gone it was moved, or its drive is away: an empty book in
 * its place would look as if everything were lost.
 */
export const openHouse = (wanted: Wanted, { remembered = false } = {}): House =>
  composeAtOnce(wanted, async () => {
    if (remembered && (await isMissing(wanted.folder))) return;
    if (await isVacant(wanted.folder)) await createIn(wanted.folder, wanted.world);
  });
