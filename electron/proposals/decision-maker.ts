import type { Customer } from '../../shared/domain/customer.ts';
import { firstBoughtOn, talksHeld } from '../cadence/facts.ts';
import type { Rule, Seen } from './rule.ts';

/** Still unknown after so many more talks, it is asked again. */
const AGAIN_AFTER_TALKS = 5;

/** Usual for their nature, where the rep has no view of their own. */
function ruledBy({ ruledBy: own, nature }: Pick<Customer, 'ruledBy' | 'nature'>): Customer['ruledBy'] {
  if (own !== undefined || nature === undefined) return own;
  return nature === 'state-owned' || nature === 'private' ? 'persons' : 'procedures';
}

/** Nobody knows who has the final say. Of a person it is asked only where MAN was begun: most decide for themselves. */
function isUnknown({ facts: { customer }, people }: Seen): boolean {
  const authority = customer.qualification?.authority;
  if (people.some(({ role }) => role === 'decision-maker')) return false;
  if (customer.kind === 'person') return authority === 'unknown';
  return authority === undefined || authority === 'unknown';
}

/** After a first talk the one who decides should be known. Who has bought has shown who that is. */
export const decisionMaker: Rule = (seen) => {
  const { facts, people, today } = seen;
  const talks = talksHeld(facts, today);
  if (talks === 0 || firstBoughtOn(facts, today) !== undefined || !isUnknown(seen)) return undefined;
  const ruled = ruledBy(facts.customer);
  return {
    code: 'decision-maker',
    evidence: `${people.length} ${Math.floor(talks / AGAIN_AFTER_TALKS)}`,
    about: { count: talks, ...(ruled === undefined ? {} : { ruledBy: ruled }) },
    options: [],
    go: 'person',
  };
};
