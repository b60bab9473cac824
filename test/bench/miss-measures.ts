import { haystackOf, SearchIndex, wordsOf } from '../../electron/indexes/search-index.ts';
import { type Dice, makeDice } from '../../electron/sample/dice.ts';
import { Maker } from '../../electron/sample/maker.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import { type Figure, figure } from './figures.ts';
import { ownClock } from './loop-watch.ts';

const CUSTOMERS = 10_000;
const RUNS = 25;
/** Letters of a name, a number, words and a name: nobody has any of them, though all dossiers hold their letters. */
const MISSES = ['wuqiongda', '199000077770', '担心采购', '苏问柑'];
const PIECES =
  '问了进度 还在比两家 价格不是第一位 主要担心售后和交期 答应把案例发过去 下周再谈 展会上要了样品 采购经理 老客户介绍 深圳 示例公司 合同 电话 云 柳 苏 江 白 叶'.split(
    ' ',
  );

const words = (dice: Dice, count: number): string => Array.from({ length: count }, () => dice.pick(PIECES)).join('');

/** Every field that holds words is full, as of somebody known for years. */
function fullDossier(make: Maker, index: number): Customer {
  const { dice } = make;
  const some = (count: number) => words(dice, 2 * count);
  return make.customer({
    kind: 'person',
    name: `云青柑${index}`,
    company: some(2),
    title: some(1),
    source: some(1),
    howMet: some(4),
    lookedAt: some(4),
    addresses: [{ text: some(4), area: some(1) }],
    personal: some(8),
    interests: [{ what: some(1), news: { text: some(5), on: make.today } }],
    education: some(2),
    tastes: some(3),
    diet: some(3),
    annualPlan: some(6),
    projects: some(6),
    wanted: some(6),
    note: some(16),
    traits: { habits: some(4) },
    business: { range: some(6), rivals: some(6) },
    trading: { terms: some(4), plan: some(6) },
    incidents: [{ on: make.today, what: some(6) }],
    addedOn: make.ago(700),
  });
}

function worked(task: () => void): number {
  const start = ownClock();
  task();
  return ownClock() - start;
}

/** A word that finds nobody, where there is most to read. */
export async function missFigure(today: Day): Promise<Figure> {
  const make = new Maker(today, makeDice(5));
  const all = Array.from({ length: CUSTOMERS }, (_, index) => fullDossier(make, index));
  const search = await SearchIndex.of(all, async () => undefined);
  const hays = all.map(haystackOf);
  let [ours, bare] = [0, 0];
  for (let run = 0; run < RUNS; run += 1)
    for (const query of MISSES) {
      const sought = wordsOf(query);
      let found = 0;
      // Turn by turn, so that a busy machine slows both alike.
      bare += worked(() => hays.forEach((hay) => sought.every((word) => hay.includes(word)) && (found += 1)));
      ours += worked(() => (found += search.found(sought).size));
      if (found > 0) throw new Error(`${query} was found`);
    }
  return figure(
    'a search that finds nobody, every dossier full, on average, against reading each to its end: by the clock of its thread',
    '10,000 customers',
    ours / (RUNS * MISSES.length),
    bare / (RUNS * MISSES.length),
    0.5,
  );
}
