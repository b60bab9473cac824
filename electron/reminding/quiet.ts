/** Hours on the clock in which nobody is called and what can wait is not told; `until` is outside. */
interface Span {
  readonly from: string;
  readonly until: string;
}

const MORNING: Span = { from: '00:00', until: '09:00' };
const NOON: Span = { from: '12:00', until: '14:00' };
const EVENING: Span = { from: '20:00', until: '24:00' };

const holds = ({ from, until }: Span, time: string): boolean => time >= from && time < until;

/**
 * Whether what can wait is kept back at this hour.
 *
 * @param dayHour when the rep wants the day's round. An hour they chose is not quiet, nor is what follows it in the same span.
 */
export const isQuiet = (time: string, dayHour: string): boolean =>
  [MORNING, NOON, EVENING].some((span) => holds(span, time) && !(holds(span, dayHour) && dayHour <= time));
