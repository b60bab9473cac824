import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Scales } from '../../shared/domain/playbook.ts';
import type { RevenueClass } from '../../shared/domain/revenue.ts';
import type { CustomerPlan } from '../cadence/customer-plan.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import type { Read } from '../indexes/customer-facts.ts';
import type { Standing } from '../grading/conversions.ts';

export type Who = Readonly<Customer>;

/** What the fields of the list are read from. */
export interface ListWorld {
  readonly today: Day;
  readonly scales: Scales;
  /** Their records of one kind, as the engine reads them. */
  records<C extends Read>(collection: C, who: Who): CustomerFacts[C];
  standing(who: Who): Standing;
  plan(who: Who): CustomerPlan | undefined;
  people(who: Who): readonly Readonly<Person>[];
  revenueClass(who: Who): RevenueClass | undefined;
  /** Whole units of the rep's own currency, received in the period of the settings. */
  received(who: Who): number;
}
