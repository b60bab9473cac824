import type { Answer } from '../../shared/contract/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { House } from '../house.ts';
import type { Line } from './arguments.ts';
import type { Terminal } from './terminal.ts';

type Verb = (house: House, line: Line, terminal: Terminal) => Promise<Result<unknown>>;

const missing = (what: string) => fail('invalid-ask', { path: what, problem: 'missing' });

/** What was given is noted once every file lies there. */
export const ics: Verb = async (house, line, terminal) => {
  if (line.out === undefined) return missing('--out');
  const { from, until, client, changes: changesOnly } = line;
  const ask = { ...(from && { from }), ...(until && { until }), ...(client && { client }), changesOnly, hold: true };
  const made = (await house.answer('calendar.export', ask)) as Result<Answer<'calendar.export'>>;
  if (!made.ok) return made;
  const first = terminal.resolve(line.out);
  const files: string[] = [];
  for (const [i, file] of made.value.files.entries()) {
    const path = i === 0 ? first : first.replace(/(\.ics)?$/i, `-${i + 1}.ics`);
    const written = await terminal.writeText(path, file.text);
    if (!written.ok) return written;
    files.push(path);
  }
  const { events, fresh, changed, gone, receipt } = made.value;
  const noted = await house.answer('calendar.given', { receipt });
  return noted.ok ? ok({ files, events, fresh, changed, gone }) : noted;
};

/** Writes the file that is kept current once, into `--to` or the folder this machine remembers. */
export const feed: Verb = async (house, line, terminal) =>
  house.answer('calendar.writeFeed', line.to === undefined ? {} : { folder: terminal.resolve(line.to) });
