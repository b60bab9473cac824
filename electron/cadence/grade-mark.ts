import type { AgendaRow } from '../../shared/domain/agenda.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Scales } from '../../shared/domain/playbook.ts';
import { boughtDeals, type CustomerFacts } from './facts.ts';
import { horizonOf } from './horizon.ts';

type GradeMark = NonNullable<AgendaRow['customer']['grade']>;
type Graded = Pick<Customer, 'horizon' | 'showClass' | 'orgGrade'>;

/** The one letter beside a name, with its scale: horizon before organization grade before show class. */
export function gradeMarkOf(customer: Graded, scales: Scales, today: Day): GradeMark | undefined {
  const { code } = horizonOf(customer, scales, today);
  if (code !== undefined) return { scale: 'horizon', code };
  if (customer.orgGrade !== undefined) return { scale: 'orgGrade', code: customer.orgGrade };
  return customer.showClass === undefined ? undefined : { scale: 'showClass', code: customer.showClass };
}

/** The intent while it holds: a deal of that day or later, delivered or paid, clears it. */
export function liveIntent(facts: CustomerFacts, today: Day): NonNullable<Customer['intent']> | undefined {
  const { intent } = facts.customer;
  if (intent === undefined || intent.since > today) return undefined;
  return boughtDeals(facts, today).some((deal) => deal.on >= intent.since) ? undefined : intent;
}

/** True when any scale has placed the customer, or they have bought: 1-4-7 is for those of whom nothing is known yet. */
export function isGraded(facts: CustomerFacts, today: Day): boolean {
  const { intent, horizon, showClass, orgGrade } = facts.customer;
  if (intent !== undefined && intent.since <= today) return true;
  const marks = [horizon?.expectedOn, horizon?.pinned, showClass, orgGrade];
  return marks.some((mark) => mark !== undefined) || boughtDeals(facts, today).length > 0;
}
