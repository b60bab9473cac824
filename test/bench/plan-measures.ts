import type { CustomerFacts } from '../../electron/cadence/facts.ts';
import { forecastOf } from '../../electron/cadence/forecast/forecast.ts';
import { planFor } from '../../electron/cadence/plan.ts';
import { DueIndex } from '../../electron/indexes/due-index.ts';
import { realWorld } from '../../electron/real-world.ts';
import { type BookIndexes, makeIndexes } from '../../electron/services/indexes.ts';
import { pacer } from '../../electron/store/disk/blocks.ts';
import { openBook } from '../../electron/store/open-book.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import { type Figure, figure, median, percentile, timed, timeFigure } from './figures.ts';
import { rulesOf } from './opened.ts';

const LOGGED = 200;
/** Eight weeks. */
const AHEAD_DAYS = 55;

const at = async (): Promise<void> => undefined;

function* everybody({ facts }: BookIndexes): Generator<CustomerFacts> {
  for (const id of facts.ids()) {
    const known = facts.of(id);
    if (known !== undefined) yield known;
  }
}

/** A talk of today with one customer after the other: milliseconds until everybody whose day that moves has their new one. */
function logging(indexes: BookIndexes, example: Interaction, today: Day): number[] {
  const ids = [...indexes.facts.ids()];
  const samples: number[] = [];
  for (let run = 0; run < LOGGED; run += 1) {
    const customerId = ids[(run * 37) % ids.length] ?? '';
    const after: Interaction = {
      ...example,
      id: `bench ${run}`,
      customerId,
      on: today,
      direction: 'out',
      outcome: 'reached',
    };
    const change = { collection: 'interactions', id: after.id, before: undefined, after } as const;
    const start = performance.now();
    indexes.apply({ changes: [change] });
    samples.push(performance.now() - start);
  }
  return samples;
}

async function forecastFigure(indexes: BookIndexes, size: string, today: Day, pass: number): Promise<Figure> {
  const { rules } = indexes;
  let contacts = 0;
  const times = await timed(2, async () => {
    const { days } = await forecastOf(everybody(indexes), rules, today, addDays(today, AHEAD_DAYS), at);
    contacts = [...days.values()].reduce((sum, { calls, visits, written }) => sum + calls + visits + written, 0);
  });
  const customers = [...indexes.facts.ids()].length;
  return figure(
    `forecast of 8 weeks, a contact (${contacts.toLocaleString('en')} of them), against planning a customer in one pass`,
    size,
    median(times) / Math.max(1, contacts),
    pass / Math.max(1, customers),
  );
}

/** Who is due, from the index and by asking the engine about every customer in turn. */
export async function planFigures(folder: string, size: string, today: Day, strict: boolean): Promise<Figure[]> {
  const opened = await openBook(folder, { world: realWorld() });
  if (!opened.ok) throw new Error(opened.error.code);
  const book = opened.value;
  const indexes = await makeIndexes(book, rulesOf, today, pacer());
  const { facts, rules } = indexes;
  const scan = (): number => {
    let due = 0;
    for (const known of everybody(indexes)) {
      const on = planFor(known, rules, today).row?.on;
      if (on !== undefined && on <= today) due += 1;
    }
    return due;
  };
  const one = indexes.due.days(today, 1)[0]?.rows[0]?.customer.id ?? '';
  const scans = await timed(5, scan);
  const whole = await timed(3, () => DueIndex.of({ facts, rules }, today, at));
  const build = await timed(3, () => makeIndexes(book, rulesOf, today, pacer()));
  // A row replanned before each look, as after every log: the day is sorted anew.
  const looks = await timed(50, () => {
    indexes.due.replan([one]);
    return indexes.due.days(today, 1);
  });
  const example = book.records.interactions.values().next().value;
  const logs = example === undefined ? [] : logging(indexes, example, today);
  const pass = median(scans);
  const forecast = await forecastFigure(indexes, size, today, pass);
  await book.close();
  return [
    figure('today’s agenda after one change, against one pass over everybody', size, median(looks), pass, 0.05),
    figure('the full plan of everybody, levelled, against one pass over everybody', size, median(whole), pass, 10),
    timeFigure(
      'one contact logged: everybody planned anew whom it moves, p95',
      size,
      percentile(logs, 0.95),
      strict ? 5 : undefined,
    ),
    forecast,
    figure('all indexes from nothing, against one pass over everybody', size, median(build), pass),
  ];
}
