import type { Day } from '../../../shared/domain/day.ts';
import type { Demand } from './demand.ts';
import { byUrgency } from './demand.ts';

interface Shared {
  /** In the order in which they choose; those that are placed stay in it. */
  readonly visits: Demand[];
  /** How many of them are still to be placed. */
  left: number;
  /** Before this one all are placed. */
  head: number;
}

/** Which of the visits still to be placed could be made on each day. */
class Choosing {
  readonly #byDay = new Map<Day, Shared>();
  readonly #left: Set<Demand>;

  /** @param ordered the most urgent first. */
  constructor(ordered: readonly Demand[]) {
    this.#left = new Set(ordered);
    for (const visit of ordered)
      for (const day of visit.days) {
        const there = this.#byDay.get(day);
        if (there === undefined) this.#byDay.set(day, { visits: [visit], left: 1, head: 0 });
        else {
          there.visits.push(visit);
          there.left += 1;
        }
      }
  }

  isLeft(visit: Demand): boolean {
    return this.#left.has(visit);
  }

  countOn(day: Day): number {
    return this.#byDay.get(day)?.left ?? 0;
  }

  /** The most urgent of those left that could be made on a day. */
  firstOn(day: Day, most: number): Demand[] {
    const there = this.#byDay.get(day);
    const found: Demand[] = [];
    if (there === undefined) return found;
    const { visits } = there;
    for (let at = there.head; at < visits.length && found.length < most; at += 1) {
      const visit = visits[at];
      if (visit !== undefined && this.#left.has(visit)) found.push(visit);
      else if (found.length === 0) there.head = at + 1;
    }
    return found;
  }

  place(visit: Demand): void {
    this.#left.delete(visit);
    for (const day of visit.days) {
      const there = this.#byDay.get(day);
      if (there !== undefined) there.left -= 1;
    }
  }
}

/** The day of a visit on which most others of its area could be made too; of several the one it would take first. */
function bestDay(
  visit: Demand,
  choosing: Choosing,
  fixed: ReadonlyMap<Day, number>,
): { day: Day; company: number } | undefined {
  let best: { day: Day; company: number } | undefined;
  for (const day of visit.days) {
    const company = choosing.countOn(day) - 1 + (fixed.get(day) ?? 0);
    if (company > 0 && (best === undefined || company > best.company)) best = { day, company };
  }
  return best;
}

/**
 * Brings visits of one area together: for each that has company on another day than its first, that day.
 *
 * The most urgent visit chooses the day that it shares with most others, and takes as many of them along as a day holds. Visits that
 * stand on a day already (promises, the rep's own dates, late ones) draw others to it.
 *
 * @param fixed visits of the area that nobody moves, by day.
 */
export function areaDays(
  visits: readonly Demand[],
  fixed: ReadonlyMap<Day, number>,
  capacity: number,
): ReadonlyMap<string, Day> {
  const found = new Map<string, Day>();
  const ordered = visits.toSorted(byUrgency);
  const choosing = new Choosing(ordered);
  for (const visit of ordered) {
    if (!choosing.isLeft(visit)) continue;
    const best = bestDay(visit, choosing, fixed);
    if (best === undefined) continue;
    // The one who chooses is the most urgent left, and the others follow in their order.
    for (const each of choosing.firstOn(best.day, Math.max(1, capacity))) {
      choosing.place(each);
      found.set(each.id, best.day);
    }
  }
  return found;
}
