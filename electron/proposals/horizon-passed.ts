import { horizonOf } from '../cadence/horizon.ts';
import type { Rule } from './rule.ts';

/** The day they meant to buy passed longer ago than the grace. */
export const horizonPassed: Rule = ({ facts: { customer }, rules, today }) => {
  const expectedOn = customer.horizon?.expectedOn;
  if (expectedOn === undefined || !horizonOf(customer, rules.playbooks.scales, today).review) return undefined;
  return { code: 'horizon-passed', evidence: expectedOn, about: { on: expectedOn }, options: [], go: 'horizon' };
};
