import { compose } from '../../electron/compose.ts';
import type { House } from '../../electron/house.ts';
import { realWorld } from '../../electron/real-world.ts';
import { makeDice } from '../../electron/sample/dice.ts';
import { Maker } from '../../electron/sample/maker.ts';
import { type BookIndexes, makeIndexes } from '../../electron/services/indexes.ts';
import { pacer } from '../../electron/store/disk/blocks.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Deal } from '../../shared/domain/deal.ts';
import { type Figure, figure, median, percentile, timeFigure } from './figures.ts';
import { ownClock } from './loop-watch.ts';
import { opened, rulesOf } from './opened.ts';

const PAYMENTS = 60;

/** Milliseconds of this thread that a task took. */
async function worked(task: () => unknown): Promise<number> {
  const start = ownClock();
  await task();
  return ownClock() - start;
}

const paid = (deal: Deal) => ({ collection: 'deals', id: deal.id, before: undefined, after: deal }) as const;

/** Everybody has paid something; then one after the other pays so much that somebody else's class falls. */
async function payments(indexes: BookIndexes, today: Day): Promise<number[]> {
  const make = new Maker(today, makeDice(11));
  const ids = [...indexes.facts.ids()];
  const payment = (customerId: string, minor: number) => {
    const paidOn = make.ago(30);
    const amount = { minor, currency: 'CNY' as const };
    return paid(make.record('deals', { customerId, product: 'bench', on: paidOn, paidOn, amount }));
  };
  indexes.apply({ changes: ids.map((id, index) => payment(id, 100_000 + index * 100)) });
  const classes = () => ids.map((id) => indexes.due.revenue.classOf(id)).join('');
  const samples: number[] = [];
  let before = classes();
  let moved = 0;
  for (let run = 0; run < PAYMENTS; run += 1) {
    const change = payment(ids[(run * 37) % ids.length] ?? '', 10_000_000);
    samples.push(await worked(() => indexes.apply({ changes: [change] })));
    const after = classes();
    if (after !== before) moved += 1;
    before = after;
  }
  if (moved < PAYMENTS / 2) throw new Error(`only ${moved} payments of ${PAYMENTS} moved a class`);
  return samples;
}

/** A payment gives others another class, and a class another cadence: they are planned anew with it. */
export async function paymentFigure(folder: string, size: string, today: Day): Promise<Figure> {
  const book = await opened(folder);
  const whole = await worked(() => makeIndexes(book, rulesOf, today, pacer()));
  const indexes = await makeIndexes(book, rulesOf, today, pacer());
  const samples = await payments(indexes, today);
  await book.close();
  const what =
    'a payment that moves revenue classes, p95, against all indexes from nothing: by the clock of its thread';
  return figure(what, size, percentile(samples, 0.95), whole, 0.5);
}

async function proposals(house: House): Promise<void> {
  const answered = await house.answer('proposal.list', {});
  if (!answered.ok) throw new Error(answered.error.code);
}

/** What the book would change about everybody: worked out once, and then only for whom a change touched. */
export async function proposalFigures(folder: string, size: string, today: Day): Promise<Figure[]> {
  const house = await compose({ place: 'desktop', folder, language: 'en', world: realWorld({ today }) });
  const found = await house.answer('customer.found', { query: '', filter: {}, sort: { by: 'name', direction: 'up' } });
  if (!found.ok) throw new Error(found.error.code);
  const [id] = (found.value as { ids: string[] }).ids;
  const first = await worked(() => proposals(house));
  const again: number[] = [];
  for (let run = 0; run < 15; run += 1) {
    const changed = await house.answer('customer.change', { id, patch: { title: `bench ${run}` }, clear: [] });
    if (!changed.ok) throw new Error(changed.error.code);
    again.push(await worked(() => proposals(house)));
  }
  await house.close();
  return [
    timeFigure('what is proposed about everybody, for the first time: by the clock of its thread', size, first),
    figure('the same after one change, against the first time', size, median(again), first, 0.25),
  ];
}
