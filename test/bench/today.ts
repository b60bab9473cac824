import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compose, composeAtOnce } from '../../electron/compose.ts';
import type { House } from '../../electron/house.ts';
import { realWorld } from '../../electron/real-world.ts';
import { firstAsks } from '../../shared/contract/first-asks.ts';
import type { Day } from '../../shared/domain/day.ts';
import { type Figure, figure, median, timed } from './figures.ts';

const RUNS = 5;

/** The asks of Today's own page, one after the other, as a window sends them. */
async function askToday(house: House, today: Day): Promise<void> {
  for (const [channel, asks] of Object.entries(firstAsks(today)))
    for (const ask of asks) {
      const answered = await house.answer(channel, ask);
      if (!answered.ok) throw new Error(`${channel}: ${answered.error.code}`);
    }
}

/**
 * From nothing to Today on the screen's doorstep, as on the morning after a quit; against reading and parsing the file and nothing else.
 */
export async function todayFigure(folder: string, size: string, today: Day): Promise<Figure> {
  const options = { place: 'desktop', folder, language: 'en', beside: true } as const;
  const evening = await compose({ ...options, world: realWorld({ today }) });
  await evening.answer('settings.change', { patch: { theme: 'dark' } });
  await evening.close();
  const file = path.join(folder, 'book.json');
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    bare.push(...(await timed(1, () => JSON.parse(readFileSync(file, 'utf8')) as unknown)));
    const start = performance.now();
    const house = composeAtOnce({ ...options, world: realWorld({ today }) });
    await askToday(house, today);
    ours.push(performance.now() - start);
    await house.close();
  }
  return figure('Today is answered, against a bare read and parse', size, median(ours), median(bare), 1);
}
