import type { Answer } from '../../shared/contract/contract.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { House } from '../house.ts';
import type { Line } from './arguments.ts';
import type { Terminal } from './terminal.ts';

type Verb = (house: House, line: Line, terminal: Terminal) => Promise<Result<unknown>>;

const missing = (what: string) => fail('invalid-ask', { path: what, problem: 'missing' });

/** `backup` makes one, `backup list` tells which there are. */
export const backup: Verb = async (house, line) => {
  const [what = 'make'] = line.words;
  if (what === 'make') return house.answer('backup.make', {});
  if (what === 'list') return house.answer('backup.list', {});
  return fail('invalid-ask', { path: what, problem: 'make-or-list' });
};

/** One beside the book goes before one of that name in the second place. */
export const restore: Verb = async (house, line) => {
  const [id] = line.words;
  if (id === undefined) return missing('ID');
  const listed = (await house.answer('backup.list', {})) as Result<Answer<'backup.list'>>;
  if (!listed.ok) return listed;
  const found = listed.value.backups.filter((each) => each.id === id);
  const chosen = found.find(({ place }) => place === 'book') ?? found[0];
  if (chosen === undefined) return fail('not-found', { noun: 'backup' });
  return house.answer('backup.restore', { id, place: chosen.place });
};

export const copy: Verb = async (house, line, terminal) =>
  line.to === undefined ? missing('--to') : house.answer('book.copy', { folder: terminal.resolve(line.to) });

/** With `--repair` what can be saved goes into another folder; the book itself is only ever read. */
export const check: Verb = async (house, line, terminal) => {
  if (!line.repair) return line.to === undefined ? house.answer('book.check', {}) : missing('--repair');
  if (line.to === undefined || line.book === undefined) return missing('--to');
  return terminal.repair(terminal.resolve(line.book), terminal.resolve(line.to));
};

/** Without a way it tells which there are. */
export const recover: Verb = async (house, line) => {
  const [id] = line.words;
  return id === undefined ? house.answer('recovery.look', {}) : house.answer('recovery.take', { id });
};

/** Verbs that look without the lock and mend nothing; those that change something then take the lock for that alone. */
const LOOKING: ReadonlySet<string> = new Set(['check', 'copy', 'recover', 'restore']);

export const isLooking = ({ verb, words: [first] }: Line): boolean =>
  LOOKING.has(verb) || (verb === 'backup' && first === 'list');
