import type { CardSize } from './card-ask.ts';

/** How much of each thing the page may hold. */
export interface CardRoom {
  /** Most recent contacts, and the lines each may take. */
  readonly contacts: number;
  readonly contactLines: number;
  /** Lines of a free text: wanted, notes, personal. */
  readonly lines: number;
  readonly people: number;
  readonly deals: number;
  readonly gifts: number;
  /** Ruled lines left empty for the pen. */
  readonly blank: number;
  /** Blocks at the end that are left off; the card names them. */
  readonly dropped: number;
}

const ROOMY: Readonly<Record<CardSize, CardRoom>> = {
  A4: { contacts: 6, contactLines: 4, lines: 8, people: 8, deals: 5, gifts: 4, blank: 4, dropped: 0 },
  A5: { contacts: 4, contactLines: 3, lines: 5, people: 6, deals: 3, gifts: 3, blank: 2, dropped: 0 },
};

/** The least of each block that is worth its lines. */
const TIGHT: CardRoom = { contacts: 2, contactLines: 1, lines: 1, people: 2, deals: 1, gifts: 1, blank: 0, dropped: 0 };

/** What gives way next, one at a time: empty lines, then the tails of long texts, then the ends of lists. */
const GIVES_WAY: readonly Exclude<keyof CardRoom, 'dropped'>[] = [
  ...Array<'blank'>(4).fill('blank'),
  ...(['lines', 'contactLines', 'lines', 'people', 'gifts', 'lines', 'contactLines', 'people', 'lines'] as const),
  ...(['contacts', 'people', 'deals', 'lines', 'contactLines', 'gifts', 'people', 'lines', 'contacts'] as const),
  ...(['people', 'deals', 'lines', 'contacts', 'people', 'gifts', 'lines', 'deals', 'contacts'] as const),
];

/** Blocks of the card; the first one is always worth more than a second page. */
const MOST_DROPPED = 6;

/**
 * Rooms from the widest to the tightest; each is a little tighter than the one before. Where not even the least of
 * every block fits, whole blocks go from the end.
 */
export function cardRooms(size: CardSize): CardRoom[] {
  const rooms: CardRoom[] = [ROOMY[size]];
  let room = ROOMY[size];
  for (const what of GIVES_WAY) {
    if (room[what] <= TIGHT[what]) continue;
    room = { ...room, [what]: room[what] - 1 };
    rooms.push(room);
  }
  for (let dropped = 1; dropped <= MOST_DROPPED; dropped += 1) rooms.push({ ...TIGHT, dropped });
  return rooms;
}
