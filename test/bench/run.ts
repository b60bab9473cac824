// npm run bench: ratios of two things timed in one run, printed as JSON and as a table.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { asDay } from '../../shared/domain/day.ts';
import { calendarFigures } from './calendar-measures.ts';
import { callerFigure } from './caller-measures.ts';
import { compactionFigures } from './compaction-measures.ts';
import { type Figure, figure, table } from './figures.ts';
import { type BookSize, writeHeavyBook } from './heavy-book.ts';
import { listFigures } from './list-measures.ts';
import { changeFigures, megabytes, searchFigure } from './measures.ts';
import { blockFigures, earlyFigure, fullJournalFigure, heapFigures, openFigure, typingFigures } from './opening.ts';
import { compareWays } from './peers/compare.ts';
import { missFigure } from './miss-measures.ts';
import { paintFigures } from './paint-measures.ts';
import { planFigures } from './plan-measures.ts';
import { paymentFigure, proposalFigures } from './standing-measures.ts';
import { todayFigure } from './today.ts';

const TODAY = asDay('2026-11-23');
/** `--size=1000` walks the whole way with a book so small: what it says of a heavy one means nothing, and is not written. */
const { values: options } = parseArgs({ options: { write: { type: 'boolean' }, size: { type: 'string' } } });
/** The one whose opening somebody would wait for. */
const MANY = Number(options.size ?? 10_000);
const HEAVY: BookSize = { customers: MANY, interactions: MANY * 20 };
const SIZES: Readonly<Record<string, BookSize>> = {
  '500 customers': { customers: 500, interactions: 10_000 },
  [`${MANY.toLocaleString('en')} customers`]: HEAVY,
};

const root = mkdtempSync(path.join(tmpdir(), 'account-book-bench-'));
const figures: Figure[] = [];
const files: string[] = [];
const changes: number[] = [];
const ways: string[] = [];
try {
  for (const [name, size] of Object.entries(SIZES)) {
    const folder = path.join(root, String(size.customers));
    await writeHeavyBook(folder, size, TODAY);
    files.push(`${name}, ${size.interactions.toLocaleString('en')} interactions: ${megabytes(folder)}`);
    ways.push(compareWays(folder, path.join(root, `ways-${size.customers}`), name));
    figures.push(
      await openFigure(folder, name, 'open', size === HEAVY ? 1.2 : undefined),
      ...(await heapFigures(folder, name, TODAY)),
    );
    if (size === HEAVY) {
      figures.push(await fullJournalFigure(folder, name), ...(await blockFigures(folder, name, TODAY)));
      figures.push(
        await todayFigure(folder, name, TODAY),
        await earlyFigure(folder, name),
        ...(await typingFigures(folder, name, TODAY)),
        ...(await listFigures(folder, name, TODAY)),
      );
    }
    const { figures: ofChange, p50 } = await changeFigures(folder, name);
    figures.push(...ofChange);
    changes.push(p50);
    figures.push(...(await planFigures(folder, name, TODAY, size === HEAVY)), await searchFigure(folder, name, TODAY));
    if (size === HEAVY) {
      figures.push(
        await callerFigure(folder, name, TODAY),
        await missFigure(TODAY),
        await paymentFigure(folder, name, TODAY),
        ...(await proposalFigures(folder, name, TODAY)),
        ...(await paintFigures(folder, name)),
      );
    }
    figures.push(...(await compactionFigures(folder, name)));
  }
  figures.push(...(await calendarFigures()));
  const [small = Number.NaN, heavy = Number.NaN] = changes;
  figures.push(figure('durable change, p50, heavy book against normal book', 'both', heavy, small, 1.3));
} finally {
  rmSync(root, { recursive: true, force: true });
}

const report = `# Performance

Written by \`npm run bench\`: ratios of two things measured in one run, so that a slow machine slows both; where a person would
notice, a time.

Machine: ${cpus().length} cores, Node ${process.versions.node}. Books: ${files.join('; ')}.

${table(figures)}

Keys are pressed in a real browser on the loopback entrance. What browser, wire and machine take by themselves is measured beside
them, with a page and a server without any library that find lines of text and write them down: where that alone takes longer than
the time that is asked for, the machine cannot show it, and the ratio counts.

## The same work, kept in six ways

The same records, and one interaction replaced again and again, each way in a process of its own. *Synced* means that a change is
on the disk when it is acknowledged; who does not sync loses acknowledged changes when the power goes. *Open* is until every record
can be read from memory; conf keeps nothing there and reads its file at each question.

${ways.join('\n\n')}
`;
if (options.write === true && options.size === undefined)
  writeFileSync(path.resolve(import.meta.dirname, '../../docs/performance.md'), report);
process.stdout.write(`${JSON.stringify(figures)}\n\n${report}`);
