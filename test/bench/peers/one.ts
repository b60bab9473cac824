// One contender in a process of its own, so that nobody's memory is another's: prints its figures as one line of JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENDERS, isContender, rowsOf } from './contenders.ts';
import type { Row, Rows } from './contender.ts';

const [name, book = '', folder = '', step, runs = '1'] = process.argv.slice(2);
if (!isContender(name)) throw new Error(`no such contender: ${name ?? ''}`);
const { contender } = CONTENDERS[name];
const at = name === 'this book' ? book : folder;

const rows = (): Rows => rowsOf(JSON.parse(readFileSync(join(book, 'book.json'), 'utf8')) as Record<string, unknown>);

/** Octets this process has handed to the system for writing; undefined where the system does not tell. */
function written(): number | undefined {
  try {
    return Number(/wchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

function usedHeap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function measure(): Promise<void> {
  // As many samples as runs, of one interaction that is there.
  const sample = JSON.parse(readFileSync(join(folder, '..', 'sample.json'), 'utf8')) as Row;
  const before = usedHeap();
  const start = performance.now();
  const kept = await contender.open(at);
  const openMs = performance.now() - start;
  const heap = usedHeap() - before;
  const from = written();
  const changes: number[] = [];
  for (let run = 0; run < Number(runs); run++) {
    const since = performance.now();
    await kept.change({ ...sample, note: `${String(sample['note'])} ${run}` });
    changes.push(performance.now() - since);
  }
  const to = written();
  const bytes = from === undefined || to === undefined ? undefined : (to - from) / Number(runs);
  process.stdout.write(`${JSON.stringify({ openMs, heap, changes, bytes })}\n`);
  await kept.close();
}

if (step === 'prepare') await contender.prepare(at, rows());
else await measure();
