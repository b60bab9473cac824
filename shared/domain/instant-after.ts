import type { Instant } from './record.ts';

/** So many milliseconds after an instant, or before it. */
export const instantAfter = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString();
