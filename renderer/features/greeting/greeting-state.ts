import { forbiddenIn } from '../../../shared/almanac/festival-customs.ts';
import type { Ask } from '../../../shared/contract/contract.ts';
import type { GreetingRow } from '../../../shared/contract/greeting-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** What the rep made of the words of one. */
export interface Edited {
  readonly text: string;
  readonly subject?: string | undefined;
}
export type Edits = Readonly<Record<string, Edited>>;

export const greetingKey = ({ occasion, customer, person }: GreetingRow): string =>
  [occasion, customer.id, person?.id ?? ''].join(' ');

/** The words as they stand now. */
export const wordsOf = (row: GreetingRow, edits: Edits): Edited => edits[greetingKey(row)] ?? row;

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();

/** The same as the last time, give or take blanks and stops. */
export const isSame = ({ last }: GreetingRow, text: string): boolean =>
  last !== undefined && folded(text) !== '' && folded(last.text) === folded(text);

/** Nothing to send yet: no words, or a hole that the book could not fill. */
export const isUnfinished = ({ gaps }: GreetingRow, text: string): boolean =>
  text.trim() === '' || (gaps.length > 0 && text.includes('…'));

/** To some a wish before the day is bad luck. */
export const waitsForDay = ({ neverEarly, on }: GreetingRow, today: Day): boolean => neverEarly && today < on;

/** Words of it that hurt on that day. */
export const hurtfulIn = ({ occasion }: GreetingRow, text: string): readonly string[] => forbiddenIn(occasion, text);

/** Ticked from the start: who was not written to yet and need not wait. */
export const firstTicks = (rows: readonly GreetingRow[], today: Day): ReadonlySet<string> =>
  new Set(rows.filter((row) => row.sentOn === undefined && !waitsForDay(row, today)).map(greetingKey));

type Sent = Ask<'greeting.send'>['rows'];

/** What of the rows can be marked as sent now, and how many cannot. */
export function sendable(
  rows: readonly GreetingRow[],
  edits: Edits,
  today: Day,
): {
  readonly rows: Sent;
  readonly sent: readonly GreetingRow[];
  readonly unfinished: number;
  readonly waiting: number;
} {
  const open = rows.filter(({ sentOn }) => sentOn === undefined);
  const ready = open.filter((row) => !waitsForDay(row, today));
  const whole = ready.filter((row) => !isUnfinished(row, wordsOf(row, edits).text));
  return {
    rows: whole.map((row) => ({
      customerId: row.customer.id,
      ...(row.person && { personId: row.person.id }),
      occasion: row.occasion,
      year: row.year,
      channel: row.channel,
      text: wordsOf(row, edits).text,
    })),
    sent: whole,
    unfinished: ready.length - whole.length,
    waiting: open.length - ready.length,
  };
}
