import type { Day } from '../../../shared/domain/day.ts';
import { inOrder } from '../in-order.ts';
import type { Work } from '../proposal.ts';
import { byValue, type Value } from '../value.ts';

/** One contact that wants a place on one of its days. */
export interface Demand {
  /** Of the customer: nobody has two. */
  readonly id: string;
  readonly work: Work;
  /** In the order in which they are tried. */
  readonly days: readonly Day[];
  /** The end of its window: who must be served sooner goes first. */
  readonly until: Day;
  readonly value: Value;
}

/** The tightest window first, then the more valuable customer; never a tie. */
export const byUrgency = (a: Demand, b: Demand): number => inOrder(a.until, b.until) || byValue(a.value, b.value);
