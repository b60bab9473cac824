import type { CalendarEvent } from './calendar-event.ts';

const encoder = new TextEncoder();

/** Names, stamps, dates and the alarm of the longest event without its texts, rounded up. */
const FRAME_OCTETS = 640;
/** A folded line holds at least this many octets of text, since a character weighs at most four; CRLF and space are three more. */
const FOLDED_OCTETS = 71;
const FOLD_OCTETS = 3;

const written = (text: string): number => encoder.encode(text).length + (text.match(/[\\;,\n]/g)?.length ?? 0);

/**
 * Octets the event takes in a file, never less than the truth and seldom much more.
 *
 * Files are filled by this estimate because rendering each event once more to weigh it would double the cost of an export.
 */
export function octetsAtMost(event: CalendarEvent): number {
  // The title stands in the alarm too.
  const texts = 2 * written(event.summary) + written(event.description) + written(event.location);
  const plain = FRAME_OCTETS + event.uid.length + texts;
  return plain + Math.ceil(plain / FOLDED_OCTETS) * FOLD_OCTETS;
}
