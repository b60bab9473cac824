import mainland from '../../resources/working-days/cn.json' with { type: 'json' };
import { type WorkCalendar, workDaysOf } from '../../shared/almanac/work-days-of.ts';
import type { WorkDaysOf } from '../services/plan-rules.ts';
import { loadWorkYears } from '../../shared/almanac/work-year.ts';

/** Working days as the program ships them. @throws when its own table cannot be read: a fault of the build. */
export function shippedWorkDaysOrThrow(): WorkCalendar {
  const loaded = loadWorkYears(mainland);
  if (!loaded.ok) throw new Error(`working days: ${JSON.stringify(loaded.error.detail)}`);
  return workDaysOf({ shipped: loaded.value });
}

/** Until arrangements and own days come in from the book. */
export const shippedWorkDaysOf: WorkDaysOf = () => {
  const own = shippedWorkDaysOrThrow();
  return () => own;
};
