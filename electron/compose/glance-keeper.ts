import type { Context } from '../services/context.ts';
import { glanceDays } from '../services/glance.ts';
import { languageOf } from '../services/settings.ts';
import { pacer } from '../store/disk/blocks.ts';
import type { Disk } from '../store/disk/disk.ts';
import { dropGlance, type GlanceLines, keepGlance, readGlance } from '../store/glance-file.ts';
import { VERSION } from './opened-inner.ts';

class Moved extends Error {}

/** Days as long as the book stays as it is. @throws Moved when it was changed meanwhile: the answers are of two books then. */
async function* steady(context: Context, seq: number): AsyncGenerator<GlanceLines> {
  for await (const day of glanceDays(context, pacer())) {
    if (context.book.status().seq !== seq) throw new Moved();
    yield day;
  }
}

/** Whether what lies there would be written again. */
async function isKept(disk: Disk, context: Context, seq: number, language: string): Promise<boolean> {
  const { folder } = context.book.status();
  const kept = await readGlance(disk, folder, context.world.today());
  return (
    kept?.first === context.world.today() &&
    kept.stamp.seq === seq &&
    kept.stamp.app === VERSION &&
    kept.stamp.language === language
  );
}

/** Keeps the first answers of the next opening beside an open book that may be written. */
export class GlanceKeeper {
  readonly #disk: Disk;
  readonly #context: Context;
  /** What may lie there is true of the book as it is. */
  #mayBeTrue: boolean;
  #dropped: Promise<void> = Promise.resolve();

  /** @param found something that fits lay there when the book was opened. */
  constructor(disk: Disk, context: Context, found: boolean) {
    this.#disk = disk;
    this.#context = context;
    this.#mayBeTrue = found;
    if (!found) void this.#drop();
    // Names that are taken out of the book must not go on lying beside it.
    context.book.onChange(() => {
      if (this.#mayBeTrue) void this.#drop();
    });
  }

  #drop(): Promise<void> {
    this.#mayBeTrue = false;
    this.#dropped = dropGlance(this.#disk, this.#context.book.status().folder);
    return this.#dropped;
  }

  /** Never fails: without such answers the next opening takes its time. */
  async keep(): Promise<void> {
    const { folder, bookId, schema, seq } = this.#context.book.status();
    const language = languageOf(this.#context);
    await this.#dropped;
    // Nobody need have asked for anything since the rules were changed or the day turned.
    await this.#context.indexes.moveTo(this.#context.world.today());
    if (await isKept(this.#disk, this.#context, seq, language)) return;
    const stamp = { bookId, schema, seq, app: VERSION, language };
    this.#mayBeTrue = await keepGlance(this.#disk, folder, stamp, steady(this.#context, seq));
    if (this.#mayBeTrue && this.#context.book.status().seq !== seq) await this.#drop();
  }
}
