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

const shrunk = (from: number, to: number, by: number): number => Math.max(Math.min(from, to), from - by);

/** Nothing is more than this once the page is at its tightest: that page fits whatever the customer's dossier holds. */
const TIGHT: CardRoom = { contacts: 2, contactLines: 1, lines: 1, people: 2, deals: 1, gifts: 1, blank: 0 };

/**
 * Rooms from the widest to the tightest: first the empty lines go, then long texts are cut, then older contacts and the
 * ends of lists.
 */
export function cardRooms(size: CardSize): CardRoom[] {
  const rooms: CardRoom[] = [ROOMY[size]];
  for (let blank = ROOMY[size].blank - 1; blank >= 0; blank -= 1) rooms.push({ ...ROOMY[size], blank });
  for (let step = 1; step <= 7; step += 1) {
    const from = { ...ROOMY[size], blank: 0 };
    rooms.push({
      contacts: shrunk(from.contacts, TIGHT.contacts, Math.floor(step / 2)),
      contactLines: shrunk(from.contactLines, TIGHT.contactLines, Math.ceil(step / 2)),
      lines: shrunk(from.lines, TIGHT.lines, step),
      people: shrunk(from.people, TIGHT.people, step),
      deals: shrunk(from.deals, TIGHT.deals, Math.floor(step / 2)),
      gifts: shrunk(from.gifts, TIGHT.gifts, Math.floor(step / 2)),
      blank: 0,
    });
  }
  return [...rooms, TIGHT];
}
