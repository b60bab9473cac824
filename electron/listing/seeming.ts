import { type Day, partsOf } from '../../shared/domain/day.ts';
import type { Customer } from '../../shared/domain/customer.ts';

/** How old somebody is who seemed so old once: full years since then are added. */
export function ageOfSeeming(seemed: Customer['seemed'], today: Day): number | undefined {
  if (seemed === undefined || seemed.on > today) return undefined;
  const [then, now] = [partsOf(seemed.on), partsOf(today)];
  const isShort = now.month < then.month || (now.month === then.month && now.day < then.day);
  return seemed.age + now.year - then.year - (isShort ? 1 : 0);
}
