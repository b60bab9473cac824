import type { CalendarLayer } from '../../shared/domain/calendar-target.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Veiled } from './calendar-veil.ts';

export interface CalendarSpan {
  readonly from: Day;
  readonly until: Day;
}

/** Something for the rep's calendar, in the layer by which it is chosen. */
export interface LayeredThing extends Veiled {
  readonly layer: CalendarLayer;
}
