import type { CustomerFacts } from '../facts.ts';
import type { CustomerPlan } from '../customer-plan.ts';
import { workOf } from '../proposal.ts';
import type { Value } from '../value.ts';
import type { AreaDemand } from './rounds.ts';

/** The area of the first address that has one. */
export const areaOf = ({ customer }: Pick<CustomerFacts, 'customer'>): string | undefined =>
  customer.addresses.find(({ area }) => area !== undefined && area !== '')?.area;

/** What a customer wants of the days ahead; undefined when levelling has nothing to decide for them. */
export function demandOf({ proposal }: CustomerPlan, value: Value, area: string | undefined): AreaDemand | undefined {
  if (proposal === undefined || proposal.candidates.isFixed) return undefined;
  const work = workOf(proposal.channel);
  if (work === undefined) return undefined;
  const { days } = proposal.candidates;
  return { id: value.id, work, days, until: proposal.merged.window.until, value, area };
}
