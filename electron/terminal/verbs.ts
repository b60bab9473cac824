import { z } from 'zod';
import { CHANNEL_NAMES, contract } from '../../shared/contract/contract.ts';
import type { Answer } from '../../shared/contract/contract.ts';
import { minDay } from '../../shared/domain/day.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { House } from '../house.ts';
import { waryJson } from '../ipc/wary-json.ts';
import type { Line } from './arguments.ts';

/** What the terminal itself can touch: files named on the line, and what is piped in. */
export interface Terminal {
  /** Makes a path of the line absolute, from where the rep typed it. */
  resolve(path: string): string;
  writeText(path: string, text: string): Promise<Result<string>>;
  readInput(): Promise<string>;
}

/** As many rows as an answer carries. */
const PAGE = 200;

type Verb = (house: House, line: Line, terminal: Terminal) => Promise<Result<unknown>>;

const missing = (what: string) => fail('invalid-ask', { path: what, problem: 'missing' });

async function preview(house: House, line: Line, terminal: Terminal) {
  const [file] = line.words;
  if (file === undefined) return missing('FILE');
  const opened = (await house.answer('file.open', { path: terminal.resolve(file) })) as Result<Answer<'file.open'>>;
  if (!opened.ok) return opened;
  return (await house.answer('import.preview', { token: opened.value.token })) as Result<Answer<'import.preview'>>;
}

async function refusals(house: House, previewId: string): Promise<Result<unknown[]>> {
  const refused: unknown[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const ask = { previewId, only: 'refuse', offset, limit: PAGE };
    const page = (await house.answer('import.rows', ask)) as Result<Answer<'import.rows'>>;
    if (!page.ok) return page;
    for (const row of page.value.rows) {
      for (const { column, code, message } of row.problems.filter((p) => p.severity === 'refuse').slice(0, 1))
        refused.push({ row: row.row, column, code, message });
    }
    if (page.value.rows.length < PAGE) return ok(refused);
  }
}

const importFile: Verb = async (house, line, terminal) => {
  const seen = await preview(house, line, terminal);
  if (!seen.ok) return seen;
  const { previewId, counts, format, encoding } = seen.value;
  if (!line.dryRun) {
    const done = (await house.answer('import.run', { previewId })) as Result<Answer<'import.run'>>;
    return done.ok ? ok({ ...done.value, format, encoding }) : done;
  }
  const refused = await refusals(house, previewId);
  if (!refused.ok) return refused;
  return ok({ created: counts.create, matched: counts.match, refused: refused.value, format, encoding, dryRun: true });
};

/** The whole of the days asked for: pages are for windows. */
const agenda: Verb = async (house, line) => {
  const ask = { ...(line.on && { from: line.on }), days: Math.max(1, line.days), limit: PAGE };
  const whole = (await house.answer('agenda.days', ask)) as Result<Answer<'agenda.days'>>;
  if (!whole.ok) return whole;
  const longest = Math.max(...whole.value.days.map(({ total }) => total));
  for (let offset = PAGE; offset < longest; offset += PAGE) {
    const page = (await house.answer('agenda.days', { ...ask, offset })) as Result<Answer<'agenda.days'>>;
    if (!page.ok) return page;
    for (const [i, day] of whole.value.days.entries()) day.rows.push(...(page.value.days[i]?.rows ?? []));
  }
  return whole;
};

const ics: Verb = async (house, line, terminal) => {
  if (line.out === undefined) return missing('--out');
  const ask = { ...(line.from && { from: line.from }), ...(line.until && { until: line.until }) };
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
  return ok({ files, events: made.value.events });
};

const call: Verb = async (house, line, terminal) => {
  const [channel, json = '{}'] = line.words;
  if (channel === undefined) return missing('CHANNEL');
  const ask = waryJson(json === '-' ? await terminal.readInput() : json);
  return ask.ok ? house.answer(channel, ask.value) : ask;
};

/** Verbs that work on an open book. */
export const VERBS: Readonly<Record<string, Verb>> = {
  import: importFile,
  agenda,
  ics,
  check: (house) => house.answer('book.check', {}),
  call,
};

/** `--on` alone replays a day that has passed as the today it was; a day to come is seen from the real today. */
export const replayed = (line: Line, realToday: Line['today']): Line['today'] =>
  line.today ?? (line.verb === 'agenda' && line.on && realToday ? minDay(realToday, line.on) : undefined);

/** Every channel with its ask and answer as JSON Schema, and where it may be called. */
export const describeChannels = () => ({
  channels: CHANNEL_NAMES.map((name) => ({
    name,
    where: contract[name].where,
    ask: z.toJSONSchema(contract[name].ask),
    answer: z.toJSONSchema(contract[name].answer),
  })),
});
