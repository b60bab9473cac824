import path from 'node:path';
import type { Answer, Ask, ChannelName } from '../../shared/contract/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { KeepingPort } from '../services/keeping.ts';
import type { BackupList, PlacesAsk } from '../store/backups/backup-asks.ts';
import { listBackups } from '../store/backups/backup-list.ts';
import { restoreBook } from '../store/backups/restore-book.ts';
import { prepareSecondPlace } from '../store/backups/second-place.ts';
import type { Chores } from '../store/chores/chores.ts';
import { realDisk } from '../store/disk/disk.ts';
import { lookForWays, takeWay } from '../store/recovery/recovery.ts';
import type { ComposeOptions } from './compose-options.ts';
import type { Inner } from './inner.ts';
import type { StandingHouse } from './standing-house.ts';
import type { WatchOver } from './watch-over.ts';

type Told<C extends ChannelName> = Promise<Result<Answer<C>>>;

/** True of the folder itself, too. */
function isWithin(folder: string, typed: string): boolean {
  const way = path.relative(folder, typed);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** Puts everything acknowledged so far into the file that will be read; only a writer may, and says why when it is none. */
async function saved({ book, answer }: Pick<Inner, 'book' | 'answer'>): Promise<Result<unknown>> {
  return book === undefined ? answer('book.status', {}) : book.compact();
}

const wireList = ({ backups, second, newestVerifiedAt }: BackupList): Answer<'backup.list'> => ({
  backups: [...backups],
  ...(second !== undefined && { second }),
  ...(newestVerifiedAt !== undefined && { newestVerifiedAt }),
});

/** Backups, recovery and opening anew, as the store does them, behind the door of a house. */
export class KeepingTools implements KeepingPort {
  readonly desk: KeepingPort['desk'];
  readonly #house: StandingHouse;
  readonly #chores: Chores;
  readonly #watch: WatchOver;
  readonly #options: ComposeOptions;

  constructor(house: StandingHouse, chores: Chores, watch: WatchOver, options: ComposeOptions) {
    this.#house = house;
    this.#watch = watch;
    this.#chores = chores;
    this.#options = options;
    this.desk = options.desk;
  }

  isAbsolute(typed: string): boolean {
    return path.isAbsolute(typed);
  }

  opening(): Answer<'book.opening'> {
    return this.#house.opening();
  }

  reopen(): Told<'book.reopen'> {
    return this.#house.reopen();
  }

  async #places(): Promise<PlacesAsk & { now: string }> {
    const { folder: dir, secondPlace, world } = this.#options;
    return { dir, second: await secondPlace?.read(), now: world.now() };
  }

  async list(): Told<'backup.list'> {
    const listed = await listBackups(realDisk, await this.#places());
    return listed.ok ? ok(wireList(listed.value)) : listed;
  }

  async make(): Told<'backup.make'> {
    const zone = this.#options.world.zone();
    const places = await this.#places();
    const made = await this.#house.withBook(async (inner) => {
      const done = await saved(inner);
      return done.ok ? this.#chores.do('backUp', { ...places, zone }) : done;
    });
    if (made.ok) await this.#watch.tell();
    return made;
  }

  async preview(which: Ask<'backup.preview'>): Told<'backup.preview'> {
    const looked = await this.#chores.do('look', { ...which, ...(await this.#places()) });
    if (looked.ok) await this.#watch.tell();
    return looked;
  }

  async restore(which: Ask<'backup.restore'>): Told<'backup.restore'> {
    const ask = { ...which, ...(await this.#places()) };
    const restored = await this.#house.anew(() => restoreBook(realDisk, ask, this.#chores), 'as-it-is');
    if (restored.ok) await this.#watch.tell();
    return restored;
  }

  async setPlace(folder: string | undefined): Told<'backup.setPlace'> {
    const { secondPlace, folder: dir } = this.#options;
    if (secondPlace === undefined) return fail('not-here', { channel: 'backup.setPlace' });
    if (folder !== undefined) {
      if (isWithin(dir, folder)) return fail('folder-not-writable', { folder, problem: 'inside-book' });
      const prepared = await prepareSecondPlace(realDisk, folder);
      if (!prepared.ok) return prepared;
    }
    const kept = await secondPlace.keep(folder);
    if (!kept.ok) return kept;
    await this.#watch.tell();
    // What is there already is put into the new place without waiting for the next occasion.
    if (folder !== undefined) this.#watch.soon();
    return ok(folder === undefined ? {} : { folder });
  }

  async copy(folder: string): Told<'book.copy'> {
    const { folder: dir, world } = this.#options;
    if (isWithin(dir, folder)) return fail('folder-not-writable', { folder, problem: 'inside-book' });
    return this.#house.withBook(async (inner) => {
      const { book } = inner;
      if (book === undefined) return (await inner.answer('book.status', {})) as Result<never>;
      // What cannot be merged now is merged on the way; a copy asks nothing of the original.
      await book.compact();
      const copied = await this.#chores.do('copy', { dir, folder, now: world.now() });
      if (!copied.ok) return copied;
      const { content, bytes } = copied.value;
      return ok({ folder: copied.value.folder, content, bytes });
    });
  }

  async look(): Told<'recovery.look'> {
    const { folder } = this.#options;
    const looked = await lookForWays(realDisk, folder, this.#chores);
    if (!looked.ok) return looked;
    const { problem, ways } = looked.value;
    return ok({ ...(problem !== undefined && { problem }), ways: [...ways] });
  }

  take(id: string): Told<'recovery.take'> {
    const { folder, world } = this.#options;
    return this.#house.anew(() => takeWay(realDisk, folder, id, world, this.#chores), 'as-it-is');
  }
}
