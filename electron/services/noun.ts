import type { OwnedCollection } from '../indexes/owned-index.ts';

/** The collection in which a dossier's record of each noun stands. */
export const COLLECTION_OF = {
  person: 'people',
  specialDay: 'specialDays',
  quote: 'quotes',
  deal: 'deals',
  promise: 'promises',
  gift: 'gifts',
  interaction: 'interactions',
  attachment: 'attachments',
} as const satisfies Record<string, OwnedCollection>;

/** What can be removed from a dossier. */
export type Noun = keyof typeof COLLECTION_OF;
