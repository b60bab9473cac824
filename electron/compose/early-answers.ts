import { type ChannelName, contract, isChannelName } from '../../shared/contract/contract.ts';
import { withOwn } from '../../shared/domain/own-shelf.ts';
import { ok } from '../../shared/result.ts';
import { type EarlyBook, type EarlyHandlers, earlyHandlers, readGlanceDay } from '../services/early.ts';
import { settingsFrom } from '../services/settings-view.ts';
import { pacer } from '../store/disk/blocks.ts';
import type { Disk } from '../store/disk/disk.ts';
import { type GlanceStamp, readGlance } from '../store/glance-file.ts';
import type { ComposeOptions } from './compose-options.ts';
import { sayFault } from './inner.ts';
import { VERSION } from './opened-inner.ts';
import { shippedPlaybooksOrThrow } from './shipped-playbooks.ts';
import type { Early } from './standing-house.ts';

type Kept = NonNullable<Awaited<ReturnType<typeof readGlance>>>;

/** Whether kept answers are those that this app would give of this book. */
function fits({ stamp }: Kept, book: EarlyBook): boolean {
  const { bookId, schema, seq } = book.status;
  const language = settingsFrom(book.records).language ?? book.language;
  const now: GlanceStamp = { bookId, schema, seq, app: VERSION, language };
  return (Object.keys(now) as (keyof GlanceStamp)[]).every((part) => stamp[part] === now[part]);
}

/** Parsed as on any wire. What does not fit, either way, is left to the whole book to answer or refuse. */
const answering =
  (handlers: EarlyHandlers): Early =>
  async (channel, ask) => {
    if (!isChannelName(channel) || !(channel in handlers)) return undefined;
    const handler = handlers[channel as keyof EarlyHandlers] as ((ask: unknown) => unknown) | undefined;
    const entry: (typeof contract)[ChannelName] = contract[channel];
    const asked = entry.ask.safeParse(ask);
    if (handler === undefined || !asked.success) return undefined;
    try {
      const answered = entry.answer.safeParse(handler(asked.data));
      return answered.success ? ok(answered.data) : undefined;
    } catch (fault) {
      sayFault(fault);
      return undefined;
    }
  };

export interface EarlyAnswers {
  readonly early: Early;
  /** Today and search are among them. */
  readonly usable: boolean;
}

/** What a book that is still being read can answer. `kept`: what its folder holds for today. */
export async function earlyAnswers(book: EarlyBook, kept: Kept | undefined): Promise<EarlyAnswers> {
  const breathe = pacer();
  const on = book.world.today();
  const glance = kept !== undefined && fits(kept, book) ? await readGlanceDay(on, kept.lines, breathe) : undefined;
  return { early: answering(await earlyHandlers(book, glance, breathe)), usable: glance !== undefined };
}

/** The part of an early book that does not come from its file. */
export function earlySurroundings({ world, place, language }: ComposeOptions, records: EarlyBook['records']) {
  const shelf = withOwn(shippedPlaybooksOrThrow(), records.playbooks.values());
  const playbooks = shelf.of(settingsFrom(records).playbook);
  return { world, place, language, version: VERSION, playbooks, playbookChoices: shelf.choices };
}

export const keptFor = (disk: Disk, { folder, world }: ComposeOptions): Promise<Kept | undefined> =>
  readGlance(disk, folder, world.today());
