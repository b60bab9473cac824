import mainland from '../../resources/working-days/cn.json' with { type: 'json' };
import { loadWorkYears, type WorkYear } from '../../shared/almanac/work-year.ts';

/** The table that ships with the program, as the program reads it. */
export function shippedYears(): readonly WorkYear[] {
  const loaded = loadWorkYears(mainland);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.detail));
  return loaded.value;
}
