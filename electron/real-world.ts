import { createHash, randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Day, dayIn } from '../shared/domain/day.ts';
import type { WorldPort } from './services/ports.ts';

/** The laptop's clock and dice, for the entrances. `today` replays a day: instants stay true, civil days do not. */
export function realWorld({ today, zone }: { today?: Day | undefined; zone?: string | undefined } = {}): WorldPort {
  const here = zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    today: () => today ?? dayIn(here, Date.now()),
    now: () => new Date().toISOString(),
    zone: () => here,
    newId: () => randomUUID(),
    pause: () => setImmediate(),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}
