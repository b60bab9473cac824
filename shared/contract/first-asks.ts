import { addDays, type Day } from '../domain/day.ts';
import type { Ask } from './contract.ts';

/** How full the coming days are, with the first rows of each. */
export const WEEK_AHEAD = { days: 7, limit: 4 } as const satisfies Ask<'agenda.days'>;

/** The day's work itself. */
export const DAY_ALONE = { days: 1 } as const satisfies Ask<'agenda.days'>;

/** Special days of the coming weeks stand beside the day's work. */
const COMING_DAYS = 14;
export const comingAsk = (on: Day): Ask<'calendar.range'> => ({ from: on, until: addDays(on, COMING_DAYS) });

/** What a window asks before anything else. The window takes its asks from here, so that answers kept for it fit. */
export const firstAsks = (today: Day) => ({
  'agenda.days': [DAY_ALONE, WEEK_AHEAD] as readonly Ask<'agenda.days'>[],
  'calendar.range': [comingAsk(today)] as readonly Ask<'calendar.range'>[],
});
