import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';

const KNOWN = [
  ['budgetOn', 'budgetKnownOn'],
  ['seasonOn', 'seasonKnownOn'],
] as const;

/** With the day on which the rep was told of a date: today for a new one, none without one. */
export function withKnownOn(before: Readonly<Customer> | undefined, after: Readonly<Customer>, today: Day): Customer {
  const told: Customer = { ...after };
  for (const [date, knownOn] of KNOWN) {
    if (after[date] === before?.[date]) continue;
    if (after[date] === undefined) delete told[knownOn];
    else told[knownOn] = today;
  }
  return told;
}
