import type { z } from 'zod';

/** The three entrances. A channel answers `not-here` in a place it does not name. */
export const PLACES = ['desktop', 'browser', 'terminal'] as const;
export type Place = (typeof PLACES)[number];

export const EVERYWHERE: readonly Place[] = PLACES;
export const DESKTOP: readonly Place[] = ['desktop'];
export const TERMINAL: readonly Place[] = ['terminal'];

/** One row of the contract: what is asked, what is answered, and where. Plain JSON both ways: no transform, no Date. */
export interface Channel {
  readonly ask: z.ZodType;
  readonly answer: z.ZodType;
  readonly where: readonly Place[];
}
