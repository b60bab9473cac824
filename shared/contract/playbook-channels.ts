import type { Channel } from './place.ts';

/** The rep's own playbooks. */
export const playbookChannels = {} as const satisfies Record<string, Channel>;
