import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_PIECES } from './all-pieces.ts';
import { proveDamage } from './damage.ts';
import { proveFailingCalls } from './failing-calls.ts';
import { SHORT } from './prove-all.ts';
import { makeTops } from './tops.ts';

let tops: ReturnType<typeof makeTops>;

beforeAll(() => {
  tops = makeTops();
});
afterAll(() => tops.remove());

test.each(ALL_PIECES)(
  'whichever call to the disk fails during “$name”, nothing is lost, and what was refused does not come back',
  async (piece) => {
    const outcome = await proveFailingCalls(piece, tops, { seed: 1, points: SHORT.points / 4 });
    expect(outcome.findings).toEqual([]);
  },
  60_000,
);

test('a small journal cut at any octet, or with a bit flipped in any of them, is never read wrongly; nor is the snapshot', async () => {
  const outcomes = await proveDamage(tops, SHORT.bits);
  expect(outcomes.flatMap(({ findings }) => findings)).toEqual([]);
  expect(outcomes.every(({ states }) => states > 1_000)).toBe(true);
}, 60_000);
