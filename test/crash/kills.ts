import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { checkBook } from '../../electron/store/check/check-book.ts';
import { createBook } from '../../electron/store/create-book.ts';
import { openBook } from '../../electron/store/open-book.ts';
import { idOf, makeWorld, valueOf } from '../helpers/book-kit.ts';
import { type Dice, diceOf } from './cuts.ts';
import { PlainBook, stepAt } from './load.ts';
import type { Finding, Outcome } from './outcome.ts';
import { contentPrint } from './print-of.ts';

const CHILD = join(import.meta.dirname, 'kill-child.ts');
const LONGEST_MS = 700;

interface Worker {
  readonly child: ChildProcess;
  readonly lines: AsyncIterator<string>;
}

function start(dir: string, seed: number): Worker {
  const child = spawn(process.execPath, [CHILD, dir, String(seed)], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (child.stdout === null) throw new Error('no output');
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

async function end({ child }: Worker): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** What a killed process had said. */
interface Said {
  readonly done: ReadonlyMap<number, number>;
  readonly last: number;
  /** What it was about besides, when it was killed. */
  readonly during: string;
}

/** What a process tells of its work, line by line. */
class Telling implements Said {
  readonly done = new Map<number, number>();
  last: number;
  during = 'changing';

  constructor(first: number) {
    this.last = first - 1;
  }

  hear(line: string): void {
    const [word, what = ''] = line.split(' ');
    if (word === 'asked') this.last = Number(what);
    if (word === 'done') this.done.set(Number(what), (this.done.get(Number(what)) ?? 0) + 1);
    if (word === 'begin') this.during = what;
    if (word === 'end') this.during = 'changing';
  }
}

/** Lets it work from a step on and kills it at a moment that nobody chose. */
async function workAndKill(worker: Worker, first: number, dice: Dice): Promise<Said> {
  const { child, lines } = worker;
  const next = async () => (await lines.next()).value as string | undefined;
  await next();
  child.stdin?.write(String(first));
  // Now and then it is killed while it opens the book and mends it.
  if (dice(8) > 0) await next();
  const killed = wait(dice(4) === 0 ? dice(30) : dice(LONGEST_MS)).then(() => end(worker));
  const telling = new Telling(first);
  for (let line = await next(); line !== undefined; line = await next()) telling.hear(line);
  await killed;
  if (child.signalCode !== 'SIGKILL') throw new Error(`the process ended by itself: ${child.exitCode}`);
  return telling;
}

/** Every book there may be: after what was acknowledged, and after each change that was under way. */
function fairBooks(before: PlainBook, first: number, seed: number, { done, last }: Said): PlainBook[] {
  let fair = [before];
  for (let n = first; n <= last; n += 1) {
    const books = (fair.at(-1) ?? before).follow(stepAt(seed, n));
    const acknowledged = done.get(n) ?? 0;
    const sure = books[acknowledged - 1];
    fair = [...(sure === undefined ? fair : [sure]), ...books.slice(acknowledged)];
  }
  return fair;
}

interface Found {
  readonly print: string | undefined;
  readonly total: number;
  readonly problems: readonly string[];
}

/** Opens the book as the next process would, every third time to write, and looks at every octet of it. */
async function look(dir: string, toWrite: boolean): Promise<Found> {
  const opened = await openBook(dir, { world: makeWorld(), readOnly: !toWrite });
  if (!opened.ok) return { print: undefined, total: 0, problems: [JSON.stringify(opened.error)] };
  const book = opened.value;
  const tables: Readonly<Record<string, ReadonlyMap<string, unknown>>> = book.records;
  const print = contentPrint((name) => tables[name]?.values() ?? []);
  const { total } = book.history({ offset: 0, limit: 1 });
  const told = book.status().notices.filter(({ code }) => code !== 'torn-tail' && code !== 'backup-old');
  await book.close();
  const { ok, problems } = await checkBook(dir);
  const torn = !toWrite && problems.some(({ code }) => code === 'torn-tail');
  return { print, total, problems: [...told, ...(ok || torn ? [] : problems)].map((each) => JSON.stringify(each)) };
}

function faultOf({ print, total, problems }: Found, fair: readonly PlainBook[]): Finding | undefined {
  const why = problems.join('; ');
  if (print === undefined) return { fault: 'not opening', why };
  if (total < (fair[0]?.total ?? 0)) return { fault: 'lost', why: `${total} changes of ${fair[0]?.total}` };
  if (!fair.some((book) => book.total === total && book.print === print)) return { fault: 'half', why: `at ${total}` };
  return problems.length === 0 ? undefined : { fault: 'not going on', why };
}

/** Kills a process at work so many times, each time on the book that the one before left behind. */
export async function proveKills(dir: string, seed: number, kills: number): Promise<Outcome> {
  valueOf(await createBook(dir, { world: { ...makeWorld(), newId: () => idOf(900_000) } }));
  const dice = diceOf(seed);
  const findings: Finding[] = [];
  const moments = new Map<string, number>();
  let book = new PlainBook();
  let acknowledged = 0;
  let first = 1;
  let ready = start(dir, seed);
  for (let kill = 1; kill <= kills && findings.length === 0; kill += 1) {
    const worker = ready;
    const working = workAndKill(worker, first, dice);
    // The next one loads its modules meanwhile; it opens nothing before it is told to.
    ready = start(dir, seed);
    const said = await working;
    const fair = fairBooks(book, first, seed, said);
    const found = await look(dir, dice(3) === 0);
    const fault = faultOf(found, fair);
    if (fault !== undefined) findings.push({ ...fault, why: `kill ${kill}, ${said.during}: ${fault.why}` });
    book = fair.find(({ total, print }) => total === found.total && print === found.print) ?? book;
    acknowledged += [...said.done.values()].reduce((sum, count) => sum + count, 0);
    moments.set(said.during, (moments.get(said.during) ?? 0) + 1);
    first = said.last + 1;
  }
  await end(ready);
  const when = [...moments].map(([what, count]) => `${what} ${count}`).join(', ');
  return { proof: `kill -9 (${when})`, states: kills, acknowledged, findings };
}
