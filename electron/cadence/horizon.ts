import type { Customer } from '../../shared/domain/customer.ts';
import { type Day, daysBetween } from '../../shared/domain/day.ts';
import type { Scales } from '../../shared/domain/playbook.ts';

/** Where the purchase stands on the horizon scale. `review`: the expected date passed longer ago than the grace. */
export interface Horizon {
  readonly code?: string;
  readonly review: boolean;
}

/** Derived anew every day from the expected purchase date; a pinned code is held by hand. */
export function horizonOf(customer: Pick<Customer, 'horizon'>, { horizon: scale }: Scales, today: Day): Horizon {
  const { expectedOn, pinned } = customer.horizon ?? {};
  if (pinned !== undefined) return { code: pinned, review: false };
  if (expectedOn === undefined) return { review: false };
  const ahead = daysBetween(today, expectedOn);
  if (ahead < -scale.graceDays) return { review: true };
  const bound = scale.bounds.find(({ untilDays }) => ahead <= untilDays);
  return bound === undefined ? { review: false } : { code: bound.code, review: false };
}
