import { type Day, dayNumber, dayOf } from '../../shared/domain/day.ts';
import { type Instant, TimeSchema } from '../../shared/domain/record.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const fresh = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, fresh);
  return fresh;
}

/** How far the wall clock of a zone is ahead of UTC at an instant, in milliseconds. */
function offsetMs(zone: string, instantMs: number): number {
  const parts = formatterOf(zone).formatToParts(instantMs);
  const pick = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  const day = dayNumber(dayOf(pick('year'), pick('month'), pick('day')));
  const wall = day * DAY_MS + (pick('hour') * 60 + pick('minute')) * MINUTE_MS + pick('second') * 1000;
  return wall - Math.floor(instantMs / 1000) * 1000;
}

function wallMs(day: Day, time: string): number {
  const [hour, minute] = TimeSchema.parse(time).split(':').map(Number);
  return dayNumber(day) * DAY_MS + ((hour ?? 0) * 60 + (minute ?? 0)) * MINUTE_MS;
}

/**
 * The instant at which the wall clock of a zone shows a time, in milliseconds since 1970.
 *
 * `Intl` only tells the way back, so the offsets of the day before and the day after are tried. A time that comes twice
 * (clocks go back) is the first of the two; one that is skipped (clocks go forward) is read by the clock as it was, so
 * 02:30 becomes 03:30. `Temporal` calls this `compatible`, and phones do the same.
 *
 * @throws RangeError for a zone `Intl` does not know.
 */
export function msInZone(zone: string, day: Day, time: string): number {
  const wall = wallMs(day, time);
  const before = offsetMs(zone, wall - DAY_MS);
  const after = offsetMs(zone, wall + DAY_MS);
  const candidates = [wall - Math.max(before, after), wall - Math.min(before, after)];
  return candidates.find((ms) => offsetMs(zone, ms) === wall - ms) ?? wall - before;
}

/** UTC is the one form of a timed event that every calendar reads alike; see ics.md on floating times and VTIMEZONE. */
export function utcSpan(zone: string, day: Day, time: string, durationMin: number): { start: Instant; end: Instant } {
  const start = msInZone(zone, day, time);
  const iso = (ms: number): Instant => new Date(ms).toISOString();
  return { start: iso(start), end: iso(start + durationMin * MINUTE_MS) };
}

/** `HH:MM` on the wall of a zone at an instant. */
export function timeIn(zone: string, instantMs: number): string {
  const wall = new Date(instantMs + offsetMs(zone, instantMs));
  return wall.toISOString().slice(11, 16);
}
