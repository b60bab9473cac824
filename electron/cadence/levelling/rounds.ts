import type { Day } from '../../../shared/domain/day.ts';
import type { Capacity } from '../rules.ts';
import { areaDays } from './area-days.ts';
import type { Demand } from './demand.ts';
import { Levelling, type Placed } from './levelling.ts';

/** A demand with the area it is in; visits of one area are brought together. */
export interface AreaDemand extends Demand {
  /** Never empty. */
  readonly area?: string | undefined;
}

interface Area {
  readonly visits: Map<string, AreaDemand>;
  readonly fixed: Map<Day, number>;
}

const firstThe = (day: Day, days: readonly Day[]): Day[] => [day, ...days.filter((each) => each !== day)];

/** Levelling with rounds: a visit asks first for the day on which others are made nearby. */
export class Rounds {
  readonly #levelling: Levelling;
  readonly #capacity: Capacity;
  readonly #areas = new Map<string, Area>();
  /** The area of everybody who wants a visit in one, and the day they were drawn to. */
  readonly #areaOf = new Map<string, string>();
  readonly #drawnTo = new Map<string, Day>();
  /** Areas in which something changed; looked at again before anybody asks. */
  readonly #stale = new Set<string>();

  constructor(capacity: Capacity) {
    this.#capacity = capacity;
    this.#levelling = new Levelling(capacity);
  }

  put(demand: AreaDemand): void {
    this.remove(demand.id);
    const { area } = demand;
    if (demand.work !== 'visits' || area === undefined) {
      this.#levelling.put(demand);
      return;
    }
    this.#area(area).visits.set(demand.id, demand);
    this.#areaOf.set(demand.id, area);
    this.#stale.add(area);
  }

  remove(id: string): void {
    const area = this.#areaOf.get(id);
    if (area !== undefined) {
      this.#area(area).visits.delete(id);
      this.#areaOf.delete(id);
      this.#drawnTo.delete(id);
      this.#stale.add(area);
    }
    this.#levelling.remove(id);
  }

  fix(work: Demand['work'], day: Day, by: 1 | -1, area?: string): void {
    this.#levelling.fix(work, day, by);
    if (work !== 'visits' || area === undefined) return;
    const { fixed } = this.#area(area);
    fixed.set(day, (fixed.get(day) ?? 0) + by);
    this.#stale.add(area);
  }

  /** Whose place may have changed since this was asked last. */
  takeMoved(): string[] {
    for (const area of this.#stale) this.#gather(this.#area(area));
    this.#stale.clear();
    return this.#levelling.takeMoved();
  }

  placeOf(id: string): Placed | undefined {
    return this.#levelling.placeOf(id);
  }

  /** The day and area to which a visit was drawn by its neighbours. */
  drawnTo(id: string): { readonly day: Day; readonly area: string } | undefined {
    const day = this.#drawnTo.get(id);
    const area = this.#areaOf.get(id);
    return day === undefined || area === undefined ? undefined : { day, area };
  }

  #area(name: string): Area {
    const there = this.#areas.get(name);
    if (there !== undefined) return there;
    const made: Area = { visits: new Map(), fixed: new Map() };
    this.#areas.set(name, made);
    return made;
  }

  #gather({ visits, fixed }: Area): void {
    const days = areaDays([...visits.values()], fixed, this.#capacity.visits);
    for (const visit of visits.values()) {
      const day = days.get(visit.id);
      if (this.#levelling.placeOf(visit.id) !== undefined && this.#drawnTo.get(visit.id) === day) continue;
      if (day === undefined) this.#drawnTo.delete(visit.id);
      else this.#drawnTo.set(visit.id, day);
      this.#levelling.put(day === undefined ? visit : { ...visit, days: firstThe(day, visit.days) });
    }
  }
}
