import type { Channel } from './place.ts';

/** What to say at this contact, and how. */
export const adviceChannels = {} as const satisfies Record<string, Channel>;
