import { agendaChannels } from './agenda-channels.ts';
import { bookChannels } from './book-channels.ts';
import { customerListChannels } from './customer-list-channels.ts';
import type { Channel } from './place.ts';

/** What the window asks before it draws. Every other channel is loaded right after, so nothing of the dossiers may be known here. */
export const firstChannels = {
  ...bookChannels,
  ...agendaChannels,
  ...customerListChannels,
} as const satisfies Record<string, Channel>;
