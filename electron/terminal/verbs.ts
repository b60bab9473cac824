import { z } from 'zod';
import { CHANNEL_NAMES, contract } from '../../shared/contract/contract.ts';
import type { Answer } from '../../shared/contract/contract.ts';
import { minDay } from '../../shared/domain/day.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { House } from '../house.ts';
import { waryJson } from '../ipc/wary-json.ts';
import type { Line } from './arguments.ts';
import { backup, check, copy, recover, restore } from './keeping-verbs.ts';
import { feed, ics } from './calendar-verbs.ts';
import { importVerb } from './import-verb.ts';
import type { Terminal } from './terminal.ts';

/** As many rows as an answer carries. */
const PAGE = 200;

type Verb = (house: House, line: Line, terminal: Terminal) => Promise<Result<unknown>>;

const missing = (what: string) => fail('invalid-ask', { path: what, problem: 'missing' });

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

const call: Verb = async (house, line, terminal) => {
  const [channel, json = '{}'] = line.words;
  if (channel === undefined) return missing('CHANNEL');
  const ask = waryJson(json === '-' ? await terminal.readInput() : json);
  return ask.ok ? house.answer(channel, ask.value) : ask;
};

/** Verbs that work on an open book. */
export const VERBS: Readonly<Record<string, Verb>> = {
  import: importVerb,
  agenda,
  ics,
  feed,
  backup,
  restore,
  copy,
  check,
  recover,
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
