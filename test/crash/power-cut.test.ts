import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_PIECES } from './all-pieces.ts';
import { proveCuts } from './power-cut.ts';
import { SHORT } from './prove-all.ts';
import { makeTops } from './tops.ts';

const SEED = 20_261_122;
let tops: ReturnType<typeof makeTops>;
let states = 0;

beforeAll(() => {
  tops = makeTops();
});
afterAll(() => tops.remove());

test.each(ALL_PIECES)(
  'whenever the power goes during “$name”, nothing that was acknowledged is lost and the book opens whole',
  async (piece) => {
    const outcome = await proveCuts(piece, tops, { seed: SEED, ...SHORT });
    expect(outcome.findings).toEqual([]);
    states += outcome.states;
  },
  60_000,
);

test('and that was tried on hundreds of disks that differ', () => {
  expect(states).toBeGreaterThan(300);
});
