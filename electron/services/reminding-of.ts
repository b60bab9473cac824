import { dayIn, timeIn } from '../../shared/domain/day.ts';
import type { Instant } from '../../shared/domain/record.ts';
import { USUAL_REMINDING } from '../../shared/domain/reminding.ts';
import { utcSpan } from '../calendar/zoned-time.ts';
import type { Moment } from '../reminding/look.ts';
import type { Context } from './context.ts';
import { settingsOf } from './settings.ts';

/** How the rep wants to be reminded. */
export const remindingOf = (context: Context) => ({ ...USUAL_REMINDING, ...settingsOf(context).reminding });

/** Days ahead of a date or a festival, where the rep has said nothing. */
const LEAD_DAYS = 7;
export const leadDaysOf = (context: Context): number => settingsOf(context).leadDays ?? LEAD_DAYS;

/** The instant at which a clock shows a time. @param zone one that nobody knows, from a calendar of others, is read as the laptop's. */
export function instantOf(zone: string, on: Moment['on'], time: string, here: string): Instant {
  try {
    return utcSpan(zone, on, time, 0).start;
  } catch {
    return utcSpan(here, on, time, 0).start;
  }
}

/** This moment on the rep's clock; undefined while a day is replayed, which has no hour. */
export function momentOf({ world, workDays }: Context): Moment | undefined {
  const at = world.now();
  const zone = world.zone();
  const on = dayIn(zone, Date.parse(at));
  if (on !== world.today()) return undefined;
  const dayBegan = utcSpan(zone, on, '00:00', 0).start;
  return { at, on, zone, time: timeIn(zone, Date.parse(at)), isWorkDay: workDays.isWorkDay(on), dayBegan };
}
