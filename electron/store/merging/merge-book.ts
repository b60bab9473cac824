import { join } from 'node:path';
import { BOOK_SCHEMA } from '../../../shared/domain/book.ts';
import { blocksOf, pacer } from '../disk/blocks.ts';
import type { Disk, DiskFile } from '../disk/disk.ts';
import { hex } from '../journal/journal-line.ts';
import { BOOK_FILE } from '../layout.ts';
import { noChanges } from './merge-changes.ts';
import { LineMerge, NotAsWritten, refuse, Sink } from './merge-lines.ts';
import { Damage } from '../refusal.ts';
import { replayJournal } from '../journal/replay.ts';
import type { Transaction } from '../journal/scan-segment.ts';
import { type BookHeader, BookHeaderSchema } from '../snapshot/snapshot-format.ts';
import type { Written } from '../snapshot/write-snapshot.ts';

export interface MergeAsk {
  /** The new snapshot ends at this seq; the journal must reach it, and a segment must begin there. */
  readonly upTo: number;
  /** The book is being closed, and nothing will follow in the journal. */
  readonly clean: boolean;
  /** ISO instant. */
  readonly savedAt: string;
}

export interface Merged extends Written {
  /** The seq at which the snapshot ended that was merged. */
  readonly previousSeq: number;
  /** Lines of all lists, history included. */
  readonly records: number;
}

async function headerIn(file: DiskFile): Promise<BookHeader> {
  const start = Buffer.alloc(4_096);
  const line = start.toString('utf8', 0, await file.read(start, 0)).split('\n')[0] ?? '';
  const header = BookHeaderSchema.parse(JSON.parse(`${line.slice(0, -1)}}`));
  return header.schema === BOOK_SCHEMA ? header : refuse('schema');
}

async function merged(disk: Disk, dir: string, from: DiskFile, into: DiskFile, ask: MergeAsk): Promise<Merged> {
  const breathe = pacer();
  const { bookId, seq } = await headerIn(from);
  const changes = noChanges();
  const transactions: Transaction[] = [];
  const take = (transaction: Transaction) => {
    transactions.push(transaction);
    for (const op of transaction.ops) changes[op[1]].note(op);
  };
  if (seq < ask.upTo) {
    const end = await replayJournal(disk, dir, { bookId, seq, upTo: ask.upTo }, take, breathe);
    if (end?.seq !== ask.upTo) throw new Damage({ code: 'gap', file: BOOK_FILE });
  } else if (seq > ask.upTo) throw new NotAsWritten('newer');
  const sink = new Sink(into);
  const merge = new LineMerge(sink, changes, transactions, { seq: ask.upTo, clean: ask.clean, savedAt: ask.savedAt });
  for await (const { bytes } of blocksOf(from)) {
    merge.block(bytes);
    await sink.flush();
    await breathe();
  }
  if (!merge.ended) refuse('end');
  const { records } = merge;
  await sink.finish();
  sink.add(`"end":${JSON.stringify({ records, crc32: hex(sink.crc) })}}\n`);
  await sink.finish();
  return { bytes: sink.bytes, crc: sink.crc, previousSeq: seq, records };
}

/**
 * Writes into an empty file what `book.json` and the journal up to `upTo` are together: to the octet what `writeSnapshot` would
 * write from memory, without reading more of an unchanged record than its id. Not yet synced.
 *
 * @throws NotAsWritten when `book.json` is not exactly as we write it, Damage when the journal is broken.
 */
export async function mergeBook(disk: Disk, dir: string, into: DiskFile, ask: MergeAsk): Promise<Merged> {
  const file = await disk.open(join(dir, BOOK_FILE), 'read');
  try {
    return await merged(disk, dir, file, into, ask);
  } catch (error) {
    const strange = error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError');
    throw strange ? new NotAsWritten('unreadable', { cause: error }) : error;
  } finally {
    await file.close();
  }
}
