import { bookFileIn, composeAtOnce, createIn } from './compose.ts';
import type { OpenedBooks } from './files/opened-books.ts';
import { isMissing, isVacant } from './files/vacant-folder.ts';
import type { House } from './house.ts';

type Wanted = Parameters<typeof composeAtOnce>[0];

interface OpenHouseOptions {
  readonly remembered?: boolean;
  readonly books?: OpenedBooks;
}

/**
 * A house that answers from the first moment: it opens the book of a folder, and begins one where there is none yet.
 *
 * Never refuses: a book that can neither be begun nor opened answers every call with the reason, for the window to tell.
 *
 * @param remembered the folder was chosen on an earlier day. Where it is gone it was moved, or its drive is away: an empty book in
 * its place would look as if everything were lost.
 * @param books which folders were books before. One that is empty now is not begun anew either: a cloud folder that has not
 * come yet, a mount point without its disk.
 */
export const openHouse = (wanted: Wanted, { remembered = false, books }: OpenHouseOptions = {}): House =>
  composeAtOnce(wanted, async () => {
    const { folder, world } = wanted;
    if (await isVacant(folder)) {
      if (remembered && (await isMissing(folder))) return;
      if ((await books?.had(folder)) === true) return;
      await createIn(folder, world);
    }
    if (books !== undefined && !(await isMissing(bookFileIn(folder)))) await books.note(folder);
  });
