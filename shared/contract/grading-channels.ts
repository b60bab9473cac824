import type { Channel } from './place.ts';

/** How a customer is placed, and what is proposed. */
export const gradingChannels = {} as const satisfies Record<string, Channel>;
