import type { AgendaRow } from '../../shared/domain/agenda.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import { boughtOn } from '../../shared/domain/deal.ts';
import type { Scales } from '../../shared/domain/playbook.ts';
import { type CustomerFacts, firstBoughtOn } from './facts.ts';
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
export function liveIntent(
  { customer: { intent }, deals }: CustomerFacts,
  today: Day,
): NonNullable<Customer['intent']> | undefined {
  if (intent === undefined || intent.since > today) return undefined;
  const bought = deals.some((deal) => {
    const on = boughtOn(deal);
    return on !== undefined && on <= today && on >= intent.since;
  });
  return bought ? undefined : intent;
}

/** True when any scale has placed the customer, or they have bought: 1-4-7 is for those of whom nothing is known yet. */
export function isGraded(facts: CustomerFacts, today: Day): boolean {
  const { intent, horizon, showClass, orgGrade } = facts.customer;
  if (intent !== undefined && intent.since <= today) return true;
  const marks = [horizon?.expectedOn, horizon?.pinned, showClass, orgGrade];
  return marks.some((mark) => mark !== undefined) || firstBoughtOn(facts, today) !== undefined;
}
