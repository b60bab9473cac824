import type { ListedRecord, Lists } from './lists.ts';

/** Came with this schema. */
const BROUGHT = [
  ...['customFields', 'savedViews', 'distinctions', 'suppressions', 'requests', 'links'],
  ...['stock', 'greetings', 'appointments'],
] as const;

const keyed = (settings: ListedRecord): ListedRecord => ({ ...settings, keys: {}, retentionMonths: 36 });

/** Brings the whole dossier and what its dates ask for: links, requests, views that are kept, who was erased; greetings, appointments. */
export const step4To5 = ({ settings = [], ...lists }: Lists): Lists => ({
  ...lists,
  settings: settings.map(keyed),
  ...Object.fromEntries(BROUGHT.map((name) => [name, []])),
});
