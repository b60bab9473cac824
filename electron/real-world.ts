import { createHash, randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Day, dayIn } from '../shared/domain/day.ts';
import { utcSpan } from './calendar/zoned-time.ts';
import type { WorldPort } from './services/ports.ts';

interface Replay {
  readonly today?: Day | undefined;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

/** How far a clock is ahead that shows `time` (`HH:MM` or `HH:MM:SS`) of a day now, and goes on from there. */
function aheadMs({ today, time }: Replay, zone: string): number {
  if (today === undefined || time === undefined) return 0;
  const { start } = utcSpan(zone, today, time.slice(0, 5), 0);
  return Date.parse(start) + Number(time.slice(6)) * 1_000 - Date.now();
}

/**
 * The laptop's clock and dice, for the entrances.
 *
 * `today` alone replays a day: instants stay true, civil days do not, and there is no hour. With `time` the whole clock is another.
 */
export function realWorld(replay: Replay = {}): WorldPort {
  const { today, time } = replay;
  // Asked anew each time: a laptop travels while the program runs.
  const zone = () => replay.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const ahead = aheadMs(replay, zone());
  const now = () => Date.now() + ahead;
  return {
    today: () => (time === undefined ? today : undefined) ?? dayIn(zone(), now()),
    now: () => new Date(now()).toISOString(),
    zone,
    newId: () => randomUUID(),
    pause: () => setImmediate(),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}
