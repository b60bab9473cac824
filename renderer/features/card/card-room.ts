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
}

const ROOMY: Readonly<Record<CardSize, CardRoom>> = {
  A4: { contacts: 6, contactLines: 4, lines: 8, people: 8, deals: 5, gifts: 4, blank: 4 },
  A5: { contacts: 4, contactLines: 3, lines: 5, people: 6, deals: 3, gifts: 3, blank: 2 },
};

/** Nothing is more than this once the page is at its tightest: that page fits whatever the customer's dossier holds. */
const TIGHT: CardRoom = { contacts: 2, contactLines: 1, lines: 1, people: 2, deals: 1, gifts: 1, blank: 0 };

/** What gives way next, one at a time: empty lines, then the tails of long texts, then the ends of lists. */
const GIVES_WAY: readonly (keyof CardRoom)[] = [
  ...Array<'blank'>(4).fill('blank'),
  ...(['lines', 'contactLines', 'lines', 'people', 'gifts', 'lines', 'contactLines', 'people', 'lines'] as const),
  ...(['contacts', 'people', 'deals', 'lines', 'contactLines', 'gifts', 'people', 'lines', 'contacts'] as const),
  ...(['people', 'deals', 'lines', 'contacts', 'people', 'gifts', 'lines', 'deals', 'contacts'] as const),
];

/** Rooms from the widest to the tightest; each is a little tighter than the one before. */
export function cardRooms(size: CardSize): CardRoom[] {
  const rooms: CardRoom[] = [ROOMY[size]];
  let room = ROOMY[size];
  for (const what of GIVES_WAY) {
    if (room[what] <= TIGHT[what]) continue;
    room = { ...room, [what]: room[what] - 1 };
    rooms.push(room);
  }
  return [...rooms, TIGHT];
}
