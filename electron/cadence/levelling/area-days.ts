import type { Day } from '../../../shared/domain/day.ts';
import type { Demand } from './demand.ts';
import { byUrgency } from './demand.ts';

/** How many of the visits still to be placed could be made on each day, and which. */
class Shared {
  readonly #byDay = new Map<Day, Set<Demand>>();

  constructor(visits: readonly Demand[]) {
    for (const visit of visits)
      for (const day of visit.days) {
        const there = this.#byDay.get(day);
        if (there === undefined) this.#byDay.set(day, new Set([visit]));
        else there.add(visit);
      }
  }

  on(day: Day): ReadonlySet<Demand> {
    return this.#byDay.get(day) ?? new Set();
  }

  drop(visit: Demand): void {
    for (const day of visit.days) this.#byDay.get(day)?.delete(visit);
  }
}

/** The day of a visit on which most others of its area could be made too; of several the one it would take first. */
function bestDay(
  visit: Demand,
  shared: Shared,
  fixed: ReadonlyMap<Day, number>,
): { day: Day; company: number } | undefined {
  let best: { day: Day; company: number } | undefined;
  for (const day of visit.days) {
    const company = shared.on(day).size - 1 + (fixed.get(day) ?? 0);
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
  const shared = new Shared(ordered);
  const left = new Set(ordered);
  for (const visit of ordered) {
    if (!left.has(visit)) continue;
    const best = bestDay(visit, shared, fixed);
    // The one who chooses comes first, then the others in their order.
    const along =
      best === undefined ? [visit] : [...shared.on(best.day)].sort(byUrgency).slice(0, Math.max(1, capacity));
    for (const each of new Set([visit, ...along])) {
      left.delete(each);
      shared.drop(each);
      if (best !== undefined) found.set(each.id, best.day);
    }
  }
  return found;
}
