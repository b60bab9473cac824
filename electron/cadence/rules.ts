import type { WorkDays } from '../../shared/almanac/work-day.ts';
import type { RevenueRules } from '../../shared/domain/revenue.ts';
import type { Playbooks } from '../../shared/domain/playbooks.ts';

/** How many calls and visits fit into a working day. Written words are not counted. */
export interface Capacity {
  readonly calls: number;
  readonly visits: number;
}

/** What the rep works by, as data: the same for every customer of the book. */
export interface PlanRules {
  readonly playbooks: Playbooks;
  /** The days on which a contact in that country works; without one, the rep's own. */
  readonly workDays: (country?: string) => WorkDays;
  readonly capacity: Capacity;
  /** `HH:MM`: thanks for a visit that ended later go out the next morning. */
  readonly closesAt: string;
  /** What makes a customer weigh by what they paid. */
  readonly revenue: RevenueRules;
}
