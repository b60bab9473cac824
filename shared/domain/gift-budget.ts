import type { Settings } from './settings.ts';

export type GiftBudgets = NonNullable<Settings['giftBudgets']>;

const yuan = (amount: number) => ({ minor: amount * 100, currency: 'CNY' });

/** What holds until the rep has set budgets of their own. */
export const USUAL_BUDGETS: GiftBudgets = {
  byClass: { A: yuan(300), B: yuan(200), C: yuan(100) },
  personYear: yuan(800),
  firmOccasion: yuan(200),
  firmYear: yuan(500),
};

/** A budget the rep emptied is no limit; only where none was ever set do ours hold. */
export const budgetsOf = ({ giftBudgets }: Pick<Settings, 'giftBudgets'>): GiftBudgets => giftBudgets ?? USUAL_BUDGETS;
