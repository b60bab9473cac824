import mainland from '../../resources/working-days/cn.json' with { type: 'json' };
import { type WorkCalendar, workDaysOf } from '../../shared/almanac/work-days-of.ts';
import { loadWorkYears, type WorkYear } from '../../shared/almanac/work-year.ts';

/** The years that ship with the program. @throws when its own table cannot be read: a fault of the build. */
export function shippedYearsOrThrow(): readonly WorkYear[] {
  const loaded = loadWorkYears(mainland);
  if (!loaded.ok) throw new Error(`working days: ${JSON.stringify(loaded.error.detail)}`);
  return loaded.value;
}

/** Working days as the program ships them. @throws as `shippedYearsOrThrow`. */
export const shippedWorkDaysOrThrow = (): WorkCalendar => workDaysOf({ shipped: shippedYearsOrThrow() });
