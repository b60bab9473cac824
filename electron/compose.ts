import type { Answer } from '../shared/contract/contract.ts';
import type { Result } from '../shared/result.ts';
import type { ComposeOptions } from './compose/compose-options.ts';
import { closedInner, type Inner, sayFault } from './compose/inner.ts';
import { keepingTools } from './compose/keeping-tools.ts';
import { makeContext, openedInner } from './compose/opened-inner.ts';
import { type OpeningPort, StandingHouse } from './compose/standing-house.ts';
import type { House } from './house.ts';
import { answer } from './ipc/answer.ts';
import { HandedFiles } from './services/handed-files.ts';
import { KEEPING, keepingHandlers, type KeepingPort } from './services/keeping.ts';
import type { WorldPort } from './services/ports.ts';
import { checkBook } from './store/check-book.ts';
import { createBook } from './store/create-book.ts';
import { openBook } from './store/open-book.ts';

export const createIn = (folder: string, world: WorldPort): Promise<Result<{ bookId: string }>> =>
  createBook(folder, { world });

async function check(folder: string): Promise<Answer<'book.check'>> {
  const { ok, records, problems } = await checkBook(folder);
  return { ok, records, problems: [...problems] };
}

/** Introduces the store to the services, once, for the three entrances. */
class Introduction {
  readonly #options: ComposeOptions;
  readonly #files: HandedFiles;
  readonly house: StandingHouse;
  #keeping: KeepingPort | undefined;

  constructor(options: ComposeOptions, before: () => Promise<unknown>) {
    this.#options = options;
    this.#files = new HandedFiles(() => options.world.newId());
    let prepared: Promise<unknown> | undefined;
    this.house = new StandingHouse({
      open: async (opening) => {
        await (prepared ??= before());
        return this.#open(opening);
      },
      keep: (house) => this.#keep(house),
      offer: (file) => this.#files.offer(file),
      clock: () => performance.now(),
    });
  }

  #keep(house: StandingHouse) {
    this.#keeping = keepingTools(house, this.#options);
    const handlers = keepingHandlers(this.#keeping);
    const channels: ReadonlySet<string> = new Set(KEEPING);
    return (channel: string, ask: unknown) =>
      channels.has(channel) ? answer(handlers, this.#options.place, channel, ask, sayFault) : undefined;
  }

  async #open({ tell }: OpeningPort): Promise<Inner> {
    const { folder, world, readOnly = false } = this.#options;
    const opened = await openBook(folder, { world, readOnly });
    if (!opened.ok || this.#keeping === undefined)
      return closedInner(opened.ok ? { code: 'internal' } : opened.error, () => check(folder));
    const context = await makeContext(opened.value, this.#options);
    return openedInner(context, this.#options, {
      check: () => check(folder),
      notices: () => [],
      files: this.#files,
      keeping: this.#keeping,
      tell,
      close: () => opened.value.close(),
    });
  }
}

/**
 * A house that answers from the first moment and opens its book meanwhile.
 *
 * @param before what must be done before the book is looked for, e.g. to begin one.
 */
export const composeAtOnce = (
  options: ComposeOptions,
  before: () => Promise<unknown> = () => Promise.resolve(),
): House => new Introduction(options, before).house;

/** A house whose book is open, or refused. Never refuses itself: see `House`. */
export async function compose(options: ComposeOptions): Promise<House> {
  const { house } = new Introduction(options, () => Promise.resolve());
  await house.whole();
  return house;
}
