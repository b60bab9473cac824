import { COLLECTION_NAMES, type Collection } from '../../../shared/domain/book.ts';

/** Schemas that brought a collection; the rest were there from the first on. */
const SINCE: Partial<Record<Collection, number>> = {
  attachments: 2,
  bin: 2,
  workYears: 3,
  ownDays: 3,
  products: 3,
  batches: 3,
  samples: 3,
  wants: 3,
  serviceVisits: 3,
  referrals: 3,
  contracts: 3,
  enrolments: 3,
  competitors: 4,
  playbooks: 4,
  scripts: 4,
  ownAnswers: 4,
  stories: 4,
  gradings: 4,
  dismissals: 4,
  feedback: 4,
  comparisons: 4,
  timetables: 4,
  customFields: 5,
  savedViews: 5,
  distinctions: 5,
  suppressions: 5,
  requests: 5,
  links: 5,
  stock: 5,
  greetings: 5,
  appointments: 5,
};

/** The lists that a book of this schema must have; a younger one is no damage when it is missing. */
export const listsOf = (schema: number): Collection[] =>
  COLLECTION_NAMES.filter((name) => (SINCE[name] ?? 1) <= schema);
