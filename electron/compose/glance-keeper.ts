import type { Context } from '../services/context.ts';
import { glanceDays } from '../services/glance.ts';
import { languageOf } from '../services/settings.ts';
import { pacer } from '../store/blocks.ts';
import type { Disk } from '../store/disk.ts';
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

/** Keeps the first answers of the next opening beside the book. Never fails: without them the next opening takes its time. */
export async function keepFirstAnswers(disk: Disk, context: Context): Promise<void> {
  const { folder, bookId, schema, seq } = context.book.status();
  const language = languageOf(context);
  if (await isKept(disk, context, seq, language)) return;
  const stamp = { bookId, schema, seq, app: VERSION, language };
  const kept = await keepGlance(disk, folder, stamp, steady(context, seq));
  if (kept && context.book.status().seq !== seq) await dropGlance(disk, folder);
}
