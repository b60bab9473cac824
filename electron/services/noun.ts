import type { Collection } from '../../shared/domain/book.ts';
import type { OwnedCollection } from '../indexes/owned-index.ts';

/** The collection in which a dossier's record of each noun stands. */
export const COLLECTION_OF = {
  person: 'people',
  specialDay: 'specialDays',
  quote: 'quotes',
  deal: 'deals',
  promise: 'promises',
  gift: 'gifts',
  sample: 'samples',
  want: 'wants',
  serviceVisit: 'serviceVisits',
  referral: 'referrals',
  contract: 'contracts',
  enrolment: 'enrolments',
  feedback: 'feedback',
  request: 'requests',
  link: 'links',
  greeting: 'greetings',
  comparison: 'comparisons',
  timetable: 'timetables',
  interaction: 'interactions',
  attachment: 'attachments',
} as const satisfies Record<string, OwnedCollection>;

/** What can be removed from a dossier. */
export type Noun = keyof typeof COLLECTION_OF;

/** The collection of each noun that belongs to no single customer. */
export const CARDS_OF = {
  product: 'products',
  batch: 'batches',
  competitor: 'competitors',
  story: 'stories',
  script: 'scripts',
  ownAnswer: 'ownAnswers',
  customField: 'customFields',
  stock: 'stock',
  appointment: 'appointments',
  savedView: 'savedViews',
} as const satisfies Record<string, Collection>;
export type CardNoun = keyof typeof CARDS_OF;
