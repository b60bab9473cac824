import { compose } from '../../electron/compose.ts';
import type { House } from '../../electron/house.ts';
import { realWorld } from '../../electron/real-world.ts';
import type { Ask, Answer, ChannelName } from '../../shared/contract/contract.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Result } from '../../shared/result.ts';
import { type Figure, percentile, timeFigure } from './figures.ts';
import { ownClock } from './loop-watch.ts';
import { QUERIES } from './opened.ts';

const RUNS = 60;

/** From the key to the painted row; the book has most of it to itself. */
const BUDGET_MS = 25;

/** Milliseconds a task took of this thread: other programs on the machine do not count. */
async function worked(runs: number, task: (run: number) => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = ownClock();
    await task(run);
    samples.push(ownClock() - start);
  }
  return samples;
}

/** A thousand records written anew and planned anew, in one change: hardly waited for. */
const BULK_MS = 250;

const ALL: Ask<'customer.found'> = { query: '', filter: {}, sort: { by: 'next', direction: 'up' } };
const FIRST: Ask<'customer.list'> = { ...ALL, offset: 0, limit: 200 };

/** Asks that reach into the facts of everybody: a date that comes again, a distance, a scale, several keys. */
const QUESTIONS: readonly Ask<'customer.list'>[] = [
  {
    ...FIRST,
    question: {
      match: 'all',
      conditions: [
        { field: 'birthday', op: 'within-next', values: ['30'] },
        { field: 'lastTalk', op: 'more-than', values: ['60'] },
      ],
    },
    sort: { by: 'company', direction: 'up' },
    then: [
      { by: 'intent', direction: 'down' },
      { by: 'last', direction: 'up' },
    ],
    columns: ['birthday', 'talks', 'tags'],
  },
  {
    ...FIRST,
    question: {
      match: 'any',
      conditions: [
        { field: 'intent', op: 'is', values: ['interested', 'considering'] },
        { field: 'tags', op: 'is', values: ['组3'] },
      ],
    },
    sort: { by: 'tags', direction: 'up' },
    then: [{ by: 'lastTalk', direction: 'down' }],
  },
];

async function asked<C extends ChannelName>(house: House, channel: C, ask: Ask<C>): Promise<Answer<C>> {
  const answered = (await house.answer(channel, ask)) as Result<Answer<C>>;
  if (!answered.ok) throw new Error(`${channel}: ${answered.error.code}`);
  return answered.value;
}

/** A list for which a change has left nothing that is kept as one types. */
async function changedFirst(house: House): Promise<number[]> {
  const { ids } = await asked(house, 'customer.found', ALL);
  const samples: number[] = [];
  for (let run = 0; run < 20; run++) {
    await asked(house, 'customer.change', { id: ids[run] ?? '', patch: { title: `bench ${run}` }, clear: [] });
    samples.push(...(await worked(1, () => asked(house, 'customer.list', FIRST))));
  }
  return samples;
}

async function bulkFigure(house: House, size: string): Promise<Figure> {
  const { ids } = await asked(house, 'customer.found', ALL);
  const those = ids.slice(0, 1_000);
  const samples: number[] = [];
  for (let run = 0; run < 5; run++) {
    const deed = { do: 'tag' as const, add: [`bench ${run}`], remove: [] };
    samples.push(...(await worked(1, () => asked(house, 'customer.changeMany', { ids: those, deed }))));
  }
  return timeFigure(
    'a tag for 1,000 customers as one change, p95 by the clock of its thread',
    size,
    percentile(samples, 0.95),
    BULK_MS,
  );
}

/** What a list costs the book, from the ask to the answer: as one types, with a question and several keys, for many at once. */
export async function listFigures(folder: string, size: string, today: Day): Promise<Figure[]> {
  const house = await compose({ place: 'desktop', folder, language: 'en', world: realWorld({ today }) });
  const p95 = async (asks: readonly Ask<'customer.list'>[]): Promise<number> => {
    for (const ask of asks) await asked(house, 'customer.list', ask);
    const samples = await worked(RUNS, (run) => asked(house, 'customer.list', asks[run % asks.length] ?? FIRST));
    return percentile(samples, 0.95);
  };
  const search = await p95(QUERIES.map((query) => ({ ...FIRST, query })));
  const question = await p95(QUESTIONS);
  const afresh = await changedFirst(house);
  const found = await worked(20, () => asked(house, 'customer.found', ALL));
  const fields = await worked(5, () => asked(house, 'customer.fields', {}));
  const bulk = await bulkFigure(house, size);
  await house.close();
  return [
    timeFigure('the list as one types, 200 rows answered, p95 by the clock of its thread', size, search, BUDGET_MS),
    timeFigure(
      'the list with a question and several sort keys, 200 rows answered, p95 by the clock of its thread',
      size,
      question,
      BUDGET_MS,
    ),
    timeFigure(
      'the list right after a change, when everybody is sorted anew, p95 by the clock of its thread',
      size,
      percentile(afresh, 0.95),
      BUDGET_MS,
    ),
    timeFigure('everybody found, to choose them all, p95 by the clock of its thread', size, percentile(found, 0.95)),
    timeFigure(
      'the fields of the filter builder with their choices, p95 by the clock of its thread',
      size,
      percentile(fields, 0.95),
    ),
    bulk,
  ];
}
