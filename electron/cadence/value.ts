import type { GradeMark } from '../../shared/domain/agenda.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import { dealStage } from '../../shared/domain/deal.ts';
import type { RevenueClass } from '../../shared/domain/revenue.ts';
import type { Scales } from '../../shared/domain/playbook.ts';
import type { CustomerFacts } from './facts.ts';
import { gradeMarkOf } from './grade-mark.ts';
import { isLive } from './live-quote.ts';

/** Whom a full day serves first. Lower is more valuable. */
export interface Value {
  readonly grade: GradeMark | undefined;
  /** The place of the grade's letter; those without one come last. */
  readonly rank: number;
  /** The place of the revenue class; those who brought nothing come last. */
  readonly revenue: number;
  /** How far the sale has come: 0 signed, 1 quoted, 2 begun, 3 nothing yet. */
  readonly stage: number;
  readonly sortKey: string;
  readonly id: string;
}

/** Letters of the other scales rank where the horizon's letter of the same name stands; unknown ones and none go last. */
function rankOf(code: string | undefined, { horizon }: Scales): number {
  const at = horizon.bounds.findIndex((bound) => bound.code === code);
  return at < 0 ? horizon.bounds.length : at;
}

/** The weight lies on A and C: the many small ones are where the next large one comes from. */
const REVENUE_ORDER: readonly (RevenueClass | undefined)[] = ['A', 'C', 'B', undefined];

function stageOf({ deals, quotes }: Pick<CustomerFacts, 'deals' | 'quotes'>, today: Day): number {
  const stages = deals.filter(({ on }) => on <= today).map((deal) => dealStage(deal, today));
  if (stages.some((stage) => stage === 'signed' || stage === 'deposit')) return 0;
  if (quotes.some((quote) => isLive(quote, deals, today))) return 1;
  return stages.includes('open') ? 2 : 3;
}

/** What one customer weighs when a day is full, and inside a band of the agenda. */
export function valueOf(
  facts: Pick<CustomerFacts, 'deals' | 'quotes' | 'revenueClass'> & { readonly customer: Readonly<Customer> },
  scales: Scales,
  today: Day,
): Value {
  const { customer } = facts;
  const grade = gradeMarkOf(customer, scales, today);
  return {
    grade,
    rank: rankOf(grade?.code, scales),
    revenue: REVENUE_ORDER.indexOf(facts.revenueClass),
    stage: stageOf(facts, today),
    sortKey: customer.nameKey.sort,
    id: customer.id,
  };
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Better grade, weightier revenue class, later stage, then the name; never a tie between two customers. */
export const byValue = (a: Value, b: Value): number =>
  a.rank - b.rank || a.revenue - b.revenue || a.stage - b.stage || compare(a.sortKey, b.sortKey) || compare(a.id, b.id);
