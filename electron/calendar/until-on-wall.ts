import ICAL from 'ical.js';
import { dayIn, partsOf } from '../../shared/domain/day.ts';
import { isKnownZone } from './meeting-time.ts';
import { timeIn } from './zoned-time.ts';

function wallTime(zone: string, instantMs: number): ICAL.Time {
  const { year, month, day } = partsOf(dayIn(zone, instantMs));
  const [hour = 0, minute = 0] = timeIn(zone, instantMs).split(':').map(Number);
  return new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, ICAL.Timezone.localTimezone);
}

/**
 * Brings the end of a series onto the clock its times are read off.
 *
 * RFC 5545 has it in UTC. Where the file names a zone without describing it, ical.js compares it as if it were on that clock
 * already, and the last time is lost, or one too many comes.
 */
export function bringUntilToWall(event: ICAL.Event, tzid: string | undefined, own: string): void {
  const { startDate, component } = event;
  if (startDate.isDate || startDate.zone !== ICAL.Timezone.localTimezone) return;
  const zone = tzid !== undefined && isKnownZone(tzid) ? tzid : own;
  for (const property of component.getAllProperties('rrule')) {
    const rule: unknown = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur) || rule.until?.zone !== ICAL.Timezone.utcTimezone) continue;
    rule.until = wallTime(zone, rule.until.toUnixTime() * 1_000);
  }
}
