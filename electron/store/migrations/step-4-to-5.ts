import type { ListedRecord, Lists } from './lists.ts';

/** Came with this schema. */
const BROUGHT = ['customFields', 'savedViews', 'distinctions', 'suppressions', 'requests', 'links'] as const;

const keyed = (settings: ListedRecord): ListedRecord => ({ ...settings, keys: {}, retentionMonths: 36 });

/** Brings the whole dossier: fields of the rep's own, links, requests, views that are kept, who is not the same, who was erased. */
export const step4To5 = ({ settings = [], ...lists }: Lists): Lists => ({
  ...lists,
  settings: settings.map(keyed),
  ...Object.fromEntries(BROUGHT.map((name) => [name, []])),
});
