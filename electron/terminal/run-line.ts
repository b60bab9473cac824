import { dayIn } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { House } from '../house.ts';
import type { WorldPort } from '../services/ports.ts';
import { type Line, readLine } from './arguments.ts';
import { helpText } from './help.ts';
import { isLooking } from './keeping-verbs.ts';
import type { Terminal } from './terminal.ts';
import { describeChannels, replayed, VERBS } from './verbs.ts';
import { realWorld } from '../real-world.ts';

/** What the terminal cannot do itself and the entrance lends it. */
export interface Entrance extends Terminal {
  /** `readOnly` looks without the lock and mends nothing. */
  open(folder: string, world: WorldPort, readOnly?: boolean): Promise<House>;
  create(folder: string, world: WorldPort): Promise<Result<{ bookId: string }>>;
  serve(line: Line, folder: string): Promise<Result<unknown>>;
  readonly language: Language;
}

/** `text` is for people and printed as it is; `value` is printed as JSON. */
export type Spoken = { readonly text: string } | { readonly value: unknown };

async function make(line: Line, world: WorldPort, entrance: Entrance): Promise<Result<Spoken>> {
  const [folder] = line.words;
  if (folder === undefined) return fail('invalid-ask', { path: 'DIR', problem: 'missing' });
  const path = entrance.resolve(folder);
  const made = await entrance.create(path, world);
  if (!made.ok) return made;
  if (!line.sample) return ok({ value: { book: path, ...made.value, records: 0 } });
  const house = await entrance.open(path, world);
  try {
    const filled = (await house.answer('book.addSample', {})) as Result<{ records: number }>;
    return filled.ok ? ok({ value: { book: path, ...made.value, records: filled.value.records } }) : filled;
  } finally {
    await house.close();
  }
}

async function onBook(line: Line, world: WorldPort, entrance: Entrance): Promise<Result<Spoken>> {
  const verb = VERBS[line.verb];
  if (!verb) return fail('invalid-ask', { path: line.verb, problem: 'unknown-verb' });
  if (line.book === undefined) return fail('invalid-ask', { path: '--book', problem: 'missing' });
  const house = await entrance.open(entrance.resolve(line.book), world, isLooking(line));
  try {
    const done = await verb(house, line, entrance);
    return done.ok ? ok({ value: done.value }) : done;
  } finally {
    await house.close();
  }
}

/** Words a verb takes after itself. One more is a mistake: `import a.csv b.csv` would take in the first alone. */
const MOST_WORDS: Readonly<Record<string, number>> = {
  new: 1,
  import: 1,
  agenda: 0,
  ics: 0,
  feed: 0,
  check: 0,
  backup: 1,
  restore: 1,
  copy: 0,
  recover: 1,
  call: 2,
  channels: 0,
  serve: 0,
};

const surplusWord = ({ verb, words }: Line): string | undefined => words[MOST_WORDS[verb] ?? words.length];

/** One line of the terminal, from words to answer. Never throws in the ordinary course. */
export async function runLine(argv: readonly string[], entrance: Entrance): Promise<Result<Spoken>> {
  const read = readLine(argv);
  if (!read.ok) return read;
  const surplus = surplusWord(read.value);
  return surplus === undefined
    ? carryOut(read.value, entrance)
    : fail('invalid-ask', { path: surplus, problem: 'one-word-too-many' });
}

async function carryOut(line: Line, entrance: Entrance): Promise<Result<Spoken>> {
  const zone = line.zone ?? realWorld().zone();
  const world = realWorld({ today: replayed(line, dayIn(zone, Date.now())), time: line.time, zone });
  switch (line.verb) {
    case 'help':
      return ok({ text: helpText(entrance.language) });
    case 'channels':
      return ok({ value: describeChannels() });
    case 'new':
      return make(line, world, entrance);
    case 'serve': {
      if (line.book === undefined) return fail('invalid-ask', { path: '--book', problem: 'missing' });
      const served = await entrance.serve(line, entrance.resolve(line.book));
      return served.ok ? ok({ text: '' }) : served;
    }
    default:
      return onBook(line, world, entrance);
  }
}
