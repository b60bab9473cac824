import type { ListedRecord, Lists } from './lists.ts';

/** Came with this schema. */
const BROUGHT = [
  ...['competitors', 'playbooks', 'scripts', 'ownAnswers', 'stories'],
  ...['gradings', 'dismissals', 'feedback', 'comparisons', 'timetables'],
] as const;

const classed = (settings: ListedRecord): ListedRecord => ({
  ...settings,
  revenueShares: '50-35-15',
  revenueMonths: 12,
  rates: {},
  shortCycleDays: 60,
  smsOptOut: '拒收请回复R',
  hiddenAdvice: [],
});

/** Brings what the rep knows of whom and what to say: history of the scales, scripts, stories, competitors, sheets. */
export const step3To4 = ({ settings = [], ...lists }: Lists): Lists => ({
  ...lists,
  settings: settings.map(classed),
  ...Object.fromEntries(BROUGHT.map((name) => [name, []])),
});
