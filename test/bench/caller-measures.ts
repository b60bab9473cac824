import { compose } from '../../electron/compose.ts';
import { realWorld } from '../../electron/real-world.ts';
import type { Day } from '../../shared/domain/day.ts';
import { type Figure, percentile, timed, timeFigure } from './figures.ts';
import { QUERIES } from './opened.ts';

const RUNS = 100;
/** What a person notices. */
const TARGET_MS = 25;

/** From digits or a name to who it is, with the last talk and all that is owed: one ask, as the palette sends it. */
export async function callerFigure(folder: string, size: string, today: Day): Promise<Figure> {
  const house = await compose({ place: 'desktop', folder, language: 'en', beside: true, world: realWorld({ today }) });
  const samples = await timed(RUNS, async (run) => {
    const answered = await house.answer('caller.find', { query: QUERIES[run % QUERIES.length] ?? '', limit: 7 });
    if (!answered.ok) throw new Error(answered.error.code);
  });
  await house.close();
  return timeFigure('who is calling, p95', size, percentile(samples, 0.95), TARGET_MS);
}
