/** Google takes 1 MB a file and silently stops near 1,111 events. */
const PART_OCTETS = 900_000;
const PART_EVENTS = 1_000;
/** The calendar's own lines. */
const HEAD_OCTETS = 2_000;

interface Part {
  octets: number;
  events: number;
}

interface Weighed {
  readonly uid: string;
  readonly octets: number;
  /** Where the last export put it. */
  readonly part: number | undefined;
}

const hasRoom = (part: Part | undefined, octets: number): boolean =>
  part === undefined || (part.events < PART_EVENTS && part.octets + octets <= PART_OCTETS);

function put(parts: Map<number, Part>, index: number, octets: number): void {
  const part = parts.get(index) ?? { octets: HEAD_OCTETS, events: 0 };
  parts.set(index, { octets: part.octets + octets, events: part.events + 1 });
}

/**
 * Which file each event goes to, by UID; files count from 0 and may have gaps.
 *
 * An event stays in its file while there is room, because a reader that replaces one file would else show it twice or
 * lose it. Events that are new or crowded out fill the first file with room, in the order given.
 */
export function planParts(events: readonly Weighed[]): Map<string, number> {
  const parts = new Map<number, Part>();
  const plan = new Map<string, number>();
  const homeless: Weighed[] = [];
  for (const event of events) {
    if (event.part === undefined || !hasRoom(parts.get(event.part), event.octets)) {
      homeless.push(event);
      continue;
    }
    put(parts, event.part, event.octets);
    plan.set(event.uid, event.part);
  }
  for (const event of homeless) {
    let index = 0;
    while (!hasRoom(parts.get(index), event.octets)) index += 1;
    put(parts, index, event.octets);
    plan.set(event.uid, index);
  }
  return plan;
}
