import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createBook } from '../../electron/store/create-book.ts';
import { openBook } from '../../electron/store/open-book.ts';
import { idOf, LABEL, makeWorld, putCustomer, valueOf } from '../helpers/book-kit.ts';
import { proveFullDisk } from './full-disk.ts';
import { MemoryDisk } from './memory-disk.ts';
import type { Finding, Outcome } from './outcome.ts';
import type { Tops } from './power-cut.ts';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'full-disk-child.ts');
const WRITER = join(import.meta.dirname, '../helpers/book-child.ts');
const OCTETS = 1_572_864;

/** Fills a real file system of its own where the system lets everybody mount one; otherwise one in memory that behaves like it. */
export async function proveTightDisk(root: string, { played }: Tops, seed: number): Promise<Outcome> {
  const top = join(root, 'tight');
  mkdirSync(top);
  const script = 'mount -t tmpfs -o size="$3" tmpfs "$2" && exec "$0" "$1" "$2" "$3" "$4"';
  const args = ['-rm', 'sh', '-c', script, process.execPath, CHILD, top, String(OCTETS), String(seed)];
  const mounts = await run('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', top]).then(
    () => true,
    () => false,
  );
  if (mounts) return JSON.parse((await run('unshare', args)).stdout) as Outcome;
  const disk = new MemoryDisk(played, new Map([['ballast', Buffer.alloc(1)]]));
  disk.room = (OCTETS * 2) / 3;
  const free = async () => void (disk.room += OCTETS / 3);
  const seal = async () => void (disk.sealed = true);
  return proveFullDisk({ disk, top: played, free, seal }, 'in memory: nothing may be mounted here', seed);
}

const recordsOf = (n: number) => (n % 5 === 0 ? 400 : 2);

/** A second process that comes while another writes: it reads what was acknowledged, whole, and may change nothing. */
async function intrude(dir: string, acknowledged: readonly number[]): Promise<Finding | undefined> {
  const sure = [...acknowledged];
  const opened = await openBook(dir, { world: makeWorld() });
  if (!opened.ok) return { fault: 'not opening', why: `beside a writer: ${JSON.stringify(opened.error)}` };
  const book = opened.value;
  const refused = await book.transact(LABEL, [putCustomer(1)]);
  const { customers, interactions } = book.records;
  const counts = new Map<string, number>();
  for (const { customerId } of interactions.values()) counts.set(customerId, (counts.get(customerId) ?? 0) + 1);
  await book.close();
  if (refused.ok || refused.error.code !== 'book-in-use') return { fault: 'half', why: 'two writers' };
  if (sure.some((n) => !customers.has(idOf(n)))) return { fault: 'lost', why: 'not seen by a second process' };
  const half = [...customers.keys()].find((id) => counts.get(id) !== recordsOf(Number(id.slice(-12))) - 1);
  return half === undefined ? undefined : { fault: 'half', why: `a second process sees half of ${half}` };
}

/** Two processes on one book, and the second again as soon as the first is killed. */
export async function proveTwoProcesses(dir: string, times: number): Promise<Outcome> {
  valueOf(await createBook(dir, { world: { ...makeWorld(), newId: () => idOf(900_000) } }));
  const child = spawn(process.execPath, [WRITER, dir, '11'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const findings: Finding[] = [];
  const acknowledged: number[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => void (line === 'open' || acknowledged.push(Number(line))));
  await once(lines, 'line');
  for (let i = 0; i < times; i += 1) {
    await wait(10);
    const found = await intrude(dir, acknowledged);
    if (found !== undefined) findings.push(found);
  }
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  const heir = valueOf(await openBook(dir, { world: makeWorld() }));
  const result = await heir.transact(LABEL, [putCustomer(1)]);
  if (!result.ok) findings.push({ fault: 'not going on', why: `the heir: ${JSON.stringify(result.error)}` });
  if (acknowledged.some((n) => !heir.records.customers.has(idOf(n))))
    findings.push({ fault: 'lost', why: 'to the heir' });
  await heir.close();
  return { proof: 'two processes', states: times + 1, acknowledged: acknowledged.length, findings };
}
