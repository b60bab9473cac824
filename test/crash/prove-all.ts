import { join } from 'node:path';
import { ALL_PIECES } from './all-pieces.ts';
import { proveDamage } from './damage.ts';
import { proveFailingCalls } from './failing-calls.ts';
import { proveKills } from './kills.ts';
import { proveTightDisk, proveTwoProcesses } from './machine.ts';
import { type Outcome, tableOf } from './outcome.ts';
import { proveCuts } from './power-cut.ts';
import { makeRoot, makeTops } from './tops.ts';

export interface ProveOptions {
  readonly seed: number;
  readonly long: boolean;
}

export const SHORT = { kills: 15, intrusions: 10, mixes: 2, oneIn: 3, points: 40, bits: [0] };
const LONG = { kills: 500, intrusions: 60, mixes: 8, oneIn: 1, points: Infinity, bits: [0, 1, 2, 3, 4, 5, 6, 7] };

/** Everything, one after the other. */
export async function proveAll({ seed, long }: ProveOptions, say: (line: string) => void): Promise<Outcome[]> {
  const extent = long ? LONG : SHORT;
  const tops = makeTops();
  const { root, remove } = makeRoot(false);
  const outcomes: Outcome[] = [];
  const take = (...found: readonly Outcome[]) => {
    outcomes.push(...found);
    for (const each of found) say(tableOf([each]).split('\n')[2] ?? '');
  };
  try {
    for (const piece of ALL_PIECES) take(await proveCuts(piece, tops, { seed, ...extent }));
    for (const piece of ALL_PIECES) take(await proveFailingCalls(piece, tops, { seed, points: extent.points / 4 }));
    take(...(await proveDamage(tops, extent.bits)));
    take(await proveTightDisk(root, tops, seed));
    take(await proveTwoProcesses(join(root, 'two'), extent.intrusions));
    take(await proveKills(join(root, 'book'), seed, extent.kills));
    return outcomes;
  } finally {
    tops.remove();
    remove();
  }
}
